import { MatchPattern } from 'wxt/utils/match-patterns';

/** Pages read without being asked to: those of the help desks Deskside knows in which customers are answered. */
const PAGES = [
  'https://*.zendesk.com/agent/*',
  'https://mail.google.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.live.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://app.intercom.com/a/inbox/*',
  'https://app.eu.intercom.com/a/inbox/*',
  'https://app.au.intercom.com/a/inbox/*',
  'https://*.freshdesk.com/a/*',
  'https://*.freshservice.com/a/*',
  'https://secure.helpscout.net/*',
  'https://*.hubspot.com/live-messages/*',
  'https://*.hubspot.com/help-desk/*',
  'https://*.lightning.force.com/*',
  'https://*.my.salesforce.com/*',
  'https://desk.zoho.com/agent/*',
  'https://desk.zoho.eu/agent/*',
  'https://desk.zoho.in/agent/*',
  'https://*.gorgias.com/app/*',
  'https://*.atlassian.net/browse/*',
  'https://*.atlassian.net/jira/*',
  'https://app.chatwoot.com/app/*',
  'https://*.zammad.com/*',
  'https://app.frontapp.com/*',
  'https://*.kayako.com/agent/*',
  'https://app.crisp.chat/website/*',
  'https://mail.missiveapp.com/*',
  'https://my.livechatinc.com/*',
];

/**
 * Where the content script starts. All paths of their hosts, as browsers want it that is to start in frames without
 * an address of their own too, and as these pages change their address without being loaded anew.
 */
export const HELP_DESKS = [...new Set(PAGES.map((page) => page.replace(/(?<=\w)\/.*/, '/*')))];

/** Whether this page is one of a help desk Deskside knows. */
export function isHelpDesk(url: string): boolean {
  return PAGES.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** Whether this host is a help desk Deskside knows. */
export function isHelpDeskHost(host: string): boolean {
  return HELP_DESKS.some((pattern) => new MatchPattern(pattern).includes(`https://${host}/`));
}
