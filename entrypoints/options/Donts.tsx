import catalogue from 'virtual:catalogue';
import { GROUPS } from '../../src/catalogue/schema.ts';
import { t } from '../../src/i18n.ts';
import { Dont } from './Dont.tsx';

/** The whole catalogue, to be read. */
export function Donts() {
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>
            {t(`group.${group}.name`)}
            <small>{t(`group.${group}.about`)}</small>
          </h2>
          <ul class="folds">
            {catalogue.rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <Dont key={rule.id} rule={rule} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
