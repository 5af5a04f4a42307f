/** What the pages use of packages that bring no types. */
interface Window {
  CKEDITOR: { replace(place: HTMLElement, config: object): CkEditor4 };
}

interface CkEditor4 {
  getData(): string;
  on(event: 'instanceReady', hear: () => void): void;
  resetUndo(): void;
  setData(html: string, options: { callback(): void }): void;
}

declare module 'ckeditor4' {}
