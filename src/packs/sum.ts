/** Objects with their keys in order, so that another layout of the same file has the same sum. */
function ordered(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value as JSON that is the same however its keys are ordered. */
export function plain(value: unknown): string {
  return JSON.stringify(value, ordered);
}

/** The SHA-256 of what is in a pack, in hex. */
export async function sumOf(pack: unknown): Promise<string> {
  const text = new TextEncoder().encode(plain(pack));
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
