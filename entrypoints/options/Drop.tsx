import { useState } from 'preact/hooks';
import { trusted } from '../../src/ui/trusted.ts';

interface Props {
  label: string;
  /** The kinds of files to choose from, as a file field names them. */
  accept: string;
  take(file: File): void;
}

/** Where a file is dropped or chosen. */
export function Drop({ label, accept, take }: Props) {
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
      {label}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          given(event.currentTarget.files);
          // So that the same file can be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
