import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { frameOf } from '../../src/memory/frames.ts';
import { keepInStep } from '../../src/memory/sync.ts';
import { receive, send } from '../../src/messages.ts';
import { choose } from './choose.ts';
import { count } from './count.ts';
import { arrived, keep, keepPromises, left, openPromises, remindNow, sent } from './promises.ts';
import { check, dos, followPolicy, practise, suggest, warm } from './reader.ts';
import { keepSites } from './sites.ts';
import { showInUse } from './toolbar.ts';
import { welcome } from './welcome.ts';

// The browser ends this worker after half a minute of rest: whatever must last lives in storage.
export default defineBackground(() => {
  receive('check', check);
  receive('suggest', suggest);
  receive('ended', count);
  receive('choose', choose);
  receive('sent', sent);
  receive('left', left);
  receive('arrived', arrived);
  receive('keep', keep);
  receive('promises', openPromises);
  receive('practise', practise);
  receive('dos', dos);
  receive('active', showInUse);
  welcome();
  keepSites();
  keepInStep();
  keepPromises();
  followPolicy();

  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'next-finding') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const frameId = tab?.id === undefined ? null : await frameOf(tab.id);
    if (tab?.id !== undefined && frameId !== null) await send('next', undefined, { tabId: tab.id, frameId });
  });

  // A clock that was changed may have made an alarm late.
  setTimeout(() => void warm().then(remindNow));
});
