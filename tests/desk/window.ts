/** What each page of the demo desk tells a test about its own editors, asked of the editor and not of the screen. */
export interface Desk {
  /** The draft as the editor's model holds it, paragraphs parted by a newline. `box` names the composer; the one in view without it. */
  model(box?: string): string;
  /** The HTML the editor would hand over for sending. */
  html(box?: string): string;
  /** What the desk has sent so far, oldest first. */
  sent(): string[];
}

declare global {
  interface Window {
    desk: Desk;
  }
}
