import { useId } from 'preact/hooks';

interface Props {
  label: string;
  help?: string;
  value: string;
  /** How many lines it shows; one cannot be broken. */
  lines?: number;
  most?: number;
  change(value: string): void;
}

/** Something to be written, in English as the drafts are. */
export function Field({ label, help, value, lines = 1, most, change }: Props) {
  const id = useId();
  const shared = {
    id,
    lang: 'en',
    value,
    maxLength: most,
    'aria-describedby': help ? `${id}-help` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === 1 ? (
        <input type="text" {...shared} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <textarea {...shared} rows={lines} onInput={(event) => change(event.currentTarget.value)} />
      )}
      {help && <small id={`${id}-help`}>{help}</small>}
    </div>
  );
}
