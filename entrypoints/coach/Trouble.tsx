import { t } from '../../src/i18n.ts';
import type { Trouble as Kind } from '../../src/memory/database.ts';

/** Why something could not be kept or read. */
export function Trouble({ kind }: { kind: Kind }) {
  return (
    <p class="state" role="alert">
      {t(`coach.trouble.${kind}`)}
    </p>
  );
}
