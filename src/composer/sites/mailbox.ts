import type { Message } from '../../engine/types.ts';

/** A mail address among other words. */
export const ADDRESS = /[^\s<>"@]+@[^\s<>"@]+\.[^\s<>"@]+/;

/** At these, sharing a domain does not make two people colleagues. */
const PUBLIC = new Set(['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com']);

const domainOf = (address: string) => address.slice(address.indexOf('@') + 1);

/** Who wrote from `address` in a mailbox that is `own`: its own people, or a customer. Both in lower case. */
export function writerOf(address: string, own: string): Message['from'] {
  if (address === own) return 'agent';
  const domain = domainOf(address);
  return domain === domainOf(own) && !PUBLIC.has(domain) ? 'agent' : 'customer';
}
