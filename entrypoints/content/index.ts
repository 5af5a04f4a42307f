import '../../src/composer/highlight.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HELP_DESKS } from '../../src/memory/help-desks.ts';
import { attend } from './attend.ts';

export default defineContentScript({
  matches: HELP_DESKS,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  noScriptStartedPostMessage: true,
  main: attend,
});
