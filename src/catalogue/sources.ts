/** The articles the catalogue was drawn from, by the numbers that rule files name them with. */
const ARTICLES: Record<string, string> = {
  '000': 'Four Major Don’ts of Customer Service',
  '001': '10 Do’s and Don’ts of Excellent Customer Service',
  '002': 'Top 4 Customer Service Mistakes and How to Avoid Them',
  '003': 'Stop! 5 Customer Service Mistakes You’re About to Make',
  '004': 'The Don’ts of Customer Services',
};

/** A rule's source as a reader knows it: `003#2` is the second point of an article, `001 c17` a comment below it. */
export function sourceOf(source: string): string {
  const [, number = '', place = ''] = /^(\d{3})(.*)$/.exec(source) ?? [];
  const article = ARTICLES[number];
  if (!article) return source;
  const said = place
    .trim()
    .replace(/^#/, 'point ')
    .replace(/^c(?=\d)/, 'comment ');
  return said ? `${article}, ${said.replace("'", '’')}` : article;
}
