import { storage } from '@wxt-dev/storage';
import type { Trouble } from './database.ts';

/**
 * Why the last draft could not be counted; null when it was. In memory alone, as the disk may be what is full. Content
 * scripts are not let near such memory, so they must not import this.
 */
export const trouble = storage.defineItem<Trouble | null>('session:coach-trouble', { fallback: null });
