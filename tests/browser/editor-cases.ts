import type { Page } from 'puppeteer-core';
import type { EditorName } from '../desk/editors/index.ts';
import { rewriteCases } from './editor-rewrites.ts';
import { underlineCases } from './editor-underlines.ts';
import { type BrowserName, browserOfRun } from './find-browser.ts';

/** What every editor is asked to do. Drafts are written with stars around bold words. */
export interface Case {
  says: string;
  run(page: Page): Promise<void>;
  /** Editors without bold words have nothing to show here. */
  needsBold?: true;
  needsParagraphs?: true;
  /** The only browser whose driver can do it. */
  only?: BrowserName;
}

/** Editors that hold bare words. */
export const BARE: readonly EditorName[] = ['textarea', 'input'];

export const cases: readonly Case[] = [...underlineCases, ...rewriteCases];

/** Whether a case can be shown in an editor and in the browser of this run. */
export const applies = ({ needsBold, needsParagraphs, only }: Case, editor: EditorName): boolean =>
  !(needsBold && BARE.includes(editor)) &&
  !(needsParagraphs && editor === 'input') &&
  (only ?? browserOfRun()) === browserOfRun();
