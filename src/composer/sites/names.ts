/** What help desks call what only colleagues read, in the languages they are most used in. */
const NOTE =
  /\b(internal|private|notes?|comments?|whisper|notiz|intern[ae]?|privat|notitie|notas?|interno|privad[ao]|commentaire|privée?|kommentar|comentario|comentário)\b/iu;

/** A tab or choice that is taken. */
const TAKEN = '[role="tab"][aria-selected="true"], [role="radio"][aria-checked="true"]';

/** How far out a tab still belongs to the box in it. */
const REACH = 6;

const labelOf = (element: Element) =>
  [
    element.getAttribute('aria-label'),
    element.getAttribute('placeholder'),
    element.getAttribute('data-placeholder'),
  ]
    .filter((label) => label !== null)
    .join(' ');

/** Whether a box says by its label, or by the tab it is in, that only colleagues read what is typed there. */
export function namesNote(root: Element): boolean {
  if (NOTE.test(labelOf(root))) return true;
  let around = root.parentElement;
  for (let steps = 0; around && steps < REACH; steps++, around = around.parentElement) {
    const taken = [...around.querySelectorAll(TAKEN)];
    if (taken.length > 0) return taken.some((tab) => NOTE.test(`${labelOf(tab)} ${tab.textContent}`));
  }
  return false;
}
