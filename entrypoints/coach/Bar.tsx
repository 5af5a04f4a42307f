interface Props {
  /** How far it reaches, from 0 to 1. */
  share: number;
  tone: 'before' | 'found' | 'fixed';
  says: string;
}

/** A number with a bar as long as it is great. */
export function Bar({ share, tone, says }: Props) {
  return (
    <span class={`lying ${tone}`}>
      <span class="value">{says}</span>
      <span class="track">
        <span class="bar" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
