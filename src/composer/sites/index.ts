import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import type { Site } from './site.ts';
import { zendesk } from './zendesk.ts';

const known: readonly Site[] = [zendesk, gmail];

/** The sites to ask about the boxes of this page, the surest first. */
export function sitesOf(location: Location, withGeneric: boolean): Site[] {
  const sites = known.filter((site) => site.serves(location));
  return withGeneric ? [...sites, generic] : sites;
}
