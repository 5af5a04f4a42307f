import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { hostIn } from '../../../src/memory/host.ts';
import { usedOn, using } from '../../../src/memory/sets.ts';
import type { Settings } from '../../../src/memory/settings.ts';
import { trusted } from '../../../src/ui/trusted.ts';
import { save } from '../saving.ts';
import { SetSelect } from './SetSelect.tsx';
import { nameOf, ready } from './sets.ts';

/** The sites on which another set is in use. */
export function SiteSets({ chosen }: { chosen: Settings }) {
  const [address, setAddress] = useState('');
  const [unread, setUnread] = useState(false);
  const hosts = Object.keys(chosen.useOn).sort();

  async function add(): Promise<void> {
    const host = hostIn(address);
    setUnread(host === null);
    if (host !== null && (await save((now) => using(now, usedOn(now, host, ready), host)))) setAddress('');
  }

  return (
    <section>
      <h2>{t('sites.title')}</h2>
      {hosts.length > 0 && (
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host}>
              <SetSelect
                chosen={chosen}
                id={usedOn(chosen, host, ready)}
                label={host}
                select={(id) => void save((now) => using(now, id, host))}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t('sites.removeThis', { host })}
                onClick={trusted(() => void save((now) => using(now, null, host)))}
              >
                {t('sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="buttons sites"
        onSubmit={trusted((event) => {
          event.preventDefault();
          void add();
        })}
      >
        <span class="pick">
          <label for="sites-host">{t('sites.host')}</label>
          <input
            id="sites-host"
            type="text"
            inputMode="url"
            placeholder="acme.zendesk.com"
            value={address}
            aria-invalid={unread}
            aria-describedby="sites-help"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </span>
        <button type="submit" class="plain">
          {t('sites.add')}
        </button>
        <small id="sites-help" role="status">
          {unread
            ? t('sites.unread')
            : t('sites.about', { name: nameOf(chosen, usedOn(chosen, null, ready)) })}
        </small>
      </form>
    </section>
  );
}
