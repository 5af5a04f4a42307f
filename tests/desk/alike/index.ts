import { page as chatwoot } from '../chatwoot/page.ts';
import { page as crisp } from '../crisp/page.ts';
import { page as freescout } from '../freescout/page.ts';
import { page as freshdesk } from '../freshdesk/page.ts';
import { page as front } from '../front/page.ts';
import { page as gorgias } from '../gorgias/page.ts';
import { page as helpScout } from '../help-scout/page.ts';
import { page as hubspot } from '../hubspot/page.ts';
import { page as intercom } from '../intercom/page.ts';
import { page as jira } from '../jira/page.ts';
import { page as kayako } from '../kayako/page.ts';
import { page as livechat } from '../livechat/page.ts';
import { page as missive } from '../missive/page.ts';
import { page as osticket } from '../osticket/page.ts';
import { page as outlook } from '../outlook/page.ts';
import { page as salesforce } from '../salesforce/page.ts';
import { page as uvdesk } from '../uvdesk/page.ts';
import { page as zammad } from '../zammad/page.ts';
import { page as zoho } from '../zoho/page.ts';
import type { DeskPage } from './story.ts';

/** The pages that are alike enough to be built the same way, by the site file that knows them. */
export const pages = {
  outlook: outlook,
  intercom: intercom,
  freshdesk: freshdesk,
  'help-scout': helpScout,
  hubspot: hubspot,
  salesforce: salesforce,
  zoho: zoho,
  gorgias: gorgias,
  jira: jira,
  chatwoot: chatwoot,
  freescout: freescout,
  zammad: zammad,
  osticket: osticket,
  uvdesk: uvdesk,
  front: front,
  kayako: kayako,
  crisp: crisp,
  missive: missive,
  livechat: livechat,
} satisfies Record<string, DeskPage>;
