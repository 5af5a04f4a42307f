const BLANK = '____';

/** What a rewrite is called for a screen reader. */
export function nameOf(text: string): string {
  const words = text.trim().replaceAll(BLANK, '(blank)');
  return words === '' ? 'Use: leave these words out' : `Use: ${words}`;
}

/** The new wording of a rewrite, its blanks drawn as blanks. */
export function Wording({ text }: { text: string }) {
  const words = text.trim();
  if (words === '') return <em>Leave these words out</em>;
  const [first, ...others] = words.split(BLANK);
  return (
    <>
      {first}
      {others.length > 0 && <span class="blank" />}
      {others.length > 0 && <Wording text={others.join(BLANK)} />}
    </>
  );
}
