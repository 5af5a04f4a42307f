/** What exports call the text of a macro, and its title, in the languages Deskside speaks. */
const TEXT =
  'comment value body text content message reply response answer macro template html antwort nachricht inhalt texto respuesta mensaje texte réponse contenu';
const TITLE = 'title name subject shortcut label titel betreff título nombre asunto titre nom sujet objet';

const among = (words: string) => {
  const known = new Set(words.split(' '));
  return (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => known.has(word));
};

/** Whether a column or key of this name holds a macro's title. */
export const namesTitle = among(TITLE);

const hasTextWord = among(TEXT);
/** Whether a column or key of this name holds a macro's text. */
export const namesText = (name: string) => hasTextWord(name) && !namesTitle(name);

/** Whether a text is marked up: it has tags as editors write them. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|br|div|span|b|strong|i|em|u|a|ul|ol|li|h[1-6]|table|tr|td|font|blockquote|img)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}
