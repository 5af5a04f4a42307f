import { useState } from 'preact/hooks';
import { t } from '../../../src/i18n.ts';
import { trusted } from '../../../src/ui/trusted.ts';

/** Where a file is dropped or chosen. */
export function Drop({ take }: { take(file: File): void }) {
  const [over, setOver] = useState(false);
  const given = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) take(file);
  };
  return (
    <label
      class={over ? 'state drop over' : 'state drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={trusted((event) => {
        event.preventDefault();
        setOver(false);
        given(event.dataTransfer?.files);
      })}
    >
      {t('packs.drop')}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          given(event.currentTarget.files);
          // So that the same file can be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
