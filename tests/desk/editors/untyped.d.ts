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

declare module 'jquery' {
  interface Note {
    summernote(options: object): Note;
    summernote(command: 'code', html: string): Note;
    summernote(command: 'code'): string;
    summernote(command: 'editor.commit'): Note;
  }
  export default function $(element: Element): Note;
}
declare module 'summernote/dist/summernote-lite.js' {}

declare module 'trix' {}
interface TrixEditor extends HTMLElement {
  editor: { loadHTML(html: string): void };
  value: string;
}
interface HTMLElementTagNameMap {
  'trix-editor': TrixEditor;
}

declare module 'quill1' {
  interface Delta {
    ops: { insert?: unknown; attributes?: Record<string, unknown> }[];
  }
  export default class Quill {
    constructor(place: HTMLElement, options: object);
    readonly root: HTMLElement;
    readonly clipboard: { convert(html: string): Delta };
    readonly history: { clear(): void };
    setContents(delta: Delta, source: 'api'): void;
    getContents(): Delta;
  }
}

declare module 'slate47' {
  interface Block {
    nodes: { text: string; marks: { type: string }[] }[];
  }
  interface Value {
    toJSON(): { document: { nodes: Block[] } };
  }
  export const Value: { fromJSON(json: object): Value };
}

declare module 'slate-react22' {
  import type { Component, KeyboardEvent, ReactNode } from 'react';
  import type { Value } from 'slate47';

  interface Props {
    value: ReturnType<typeof Value.fromJSON>;
    onChange(change: { value: ReturnType<typeof Value.fromJSON> }): void;
    onKeyDown(event: KeyboardEvent, editor: { toggleMark(type: string): void }, next: () => unknown): unknown;
    renderMark(props: { attributes: object; children: ReactNode }): ReactNode;
  }
  export class Editor extends Component<Props> {}
}

declare module '@chatwoot/prosemirror-schema' {
  import type { MarkType, Node, NodeType, Schema } from 'prosemirror-model';
  import type { Plugin } from 'prosemirror-state';

  export { EditorState } from 'prosemirror-state';
  export { EditorView } from 'prosemirror-view';
  export const messageSchema: Schema & {
    nodes: Record<'doc' | 'paragraph', NodeType>;
    marks: Record<'strong', MarkType>;
  };
  export const MessageMarkdownSerializer: { serialize(doc: Node): string };
  export function buildEditor(options: object): Plugin[];
}
