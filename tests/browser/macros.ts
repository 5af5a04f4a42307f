const LINES = [
  'Per our policy, lamps stay sold.',
  'That is not our problem.',
  'Unfortunately we cannot help you with that.',
  'I apologise for any inconvenience.',
];
const FINE =
  'Thank you for the photo. Your lamp leaves on Friday, and you will have the number of the parcel by noon.';

/** Words that no two macros share, as they do in earnest too. */
const longer = (at: number) =>
  `This is about lamp ${at}. We sent shade ${at} to the workshop, and they will paint it on day ${at}. You can have it in colour ${at}, too.`;

/** The text of a macro; every other one has something in it to change. */
function textOf(at: number): string {
  const line = at % 2 === 0 ? LINES[(at / 2) % LINES.length] : 'The shade comes along.';
  return `Hello {{ticket.requester.first_name}},\n\n${FINE} ${longer(at)} ${line}\n\nKind regards,\n{{agent.name}}`;
}

/** As many macros as asked for, as a table (CSV). */
export function macrosCsv(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `Macro no. ${at},"${textOf(at)}"\n`);
  return `title,body\n${rows.join('')}`;
}

/** The same as Zendesk exports them. */
export function macrosZendesk(count: number): string {
  const html = (at: number) => `<p>${textOf(at).replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`;
  const macros = Array.from({ length: count }, (_, at) => ({
    title: `Macro no. ${at}`,
    actions: [
      { field: 'status', value: 'pending' },
      { field: 'comment_value_html', value: html(at) },
    ],
  }));
  return JSON.stringify({ macros, count }, null, 1);
}
