import { MatchPattern } from 'wxt/utils/match-patterns';

/** Pages read without being asked to: the help desks Deskside knows. */
export const HELP_DESKS = ['https://*.zendesk.com/agent/*', 'https://mail.google.com/*'];

/** Whether this page is one of a help desk Deskside knows. */
export function isHelpDesk(url: string): boolean {
  return HELP_DESKS.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** Whether this host is a help desk Deskside knows. */
export function isHelpDeskHost(host: string): boolean {
  return HELP_DESKS.some((pattern) => {
    const { 2: known = '' } = pattern.split('/');
    return new MatchPattern(`https://${known}/*`).includes(`https://${host}/`);
  });
}
