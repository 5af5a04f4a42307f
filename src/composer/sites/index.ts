import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { kayako } from './kayako.ts';
import { livechat } from './livechat.ts';
import { missive } from './missive.ts';
import { osticket } from './osticket.ts';
import { outlook } from './outlook.ts';
import { salesforce } from './salesforce.ts';
import type { Site } from './site.ts';
import { uvdesk } from './uvdesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { zoho } from './zoho.ts';

/** The help desks known. Those with addresses of their own come first; the others are known by what their pages hold. */
export const known: readonly Site[] = [
  zendesk,
  gmail,
  outlook,
  intercom,
  freshdesk,
  helpScout,
  hubspot,
  salesforce,
  zoho,
  gorgias,
  jira,
  front,
  kayako,
  crisp,
  missive,
  livechat,
  chatwoot,
  zammad,
  freescout,
  osticket,
  uvdesk,
];

/** The sites to ask about the boxes of a page at `location`, the surest first. */
export function sitesOf(location: Location | URL, page: Document, withGeneric: boolean): Site[] {
  const sites = known.filter((site) => site.serves(location, page));
  return withGeneric ? [...sites, generic] : sites;
}
