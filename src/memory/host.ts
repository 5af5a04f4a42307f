/** The host somebody means who writes or pastes an address, whole or in part; null where none can be made out. */
export function hostIn(written: string): string | null {
  const address = written.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  return url && /^https?:$/.test(url.protocol) && /.\../.test(url.hostname) ? url.hostname : null;
}
