import { useId } from 'preact/hooks';
import { trusted } from './trusted.ts';

interface Props {
  says: string;
  about?: string;
  isOn: boolean;
  turn(on: boolean): void;
}

/** Something that can be on or off, and what it is about. */
export function Switch({ says, about, isOn, turn }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <span>
        <span id={id}>{says}</span>
        {about && <small id={`${id}-about`}>{about}</small>}
      </span>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-labelledby={id}
        aria-describedby={about ? `${id}-about` : undefined}
        onClick={trusted(() => turn(!isOn))}
      />
    </div>
  );
}
