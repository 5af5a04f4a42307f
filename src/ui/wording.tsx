import { t } from '../i18n.ts';

const BLANK = '____';

/** What a rewrite is called for a screen reader. */
export function nameOf(text: string): string {
  const words = text.trim().replaceAll(BLANK, t('rewrite.blank'));
  return words === '' ? t('rewrite.useNothing') : t('rewrite.use', { words });
}

/** What is there to paste where a rewrite could not be put in: the words that are new. */
export function toPaste(text: string): string {
  return text.replace(/^… /, '');
}

/** The new wording of a rewrite, its blanks drawn as blanks. */
export function Wording({ text }: { text: string }) {
  const words = text.trim();
  return words === '' ? <em>{t('rewrite.nothing')}</em> : <Blanks words={words} />;
}

function Blanks({ words }: { words: string }) {
  const at = words.indexOf(BLANK);
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <span class="blank" />
      <Blanks words={words.slice(at + BLANK.length)} />
    </>
  );
}
