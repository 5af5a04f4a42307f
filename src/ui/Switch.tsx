import { useId } from 'preact/hooks';
import { trusted } from './trusted.ts';

interface ToggleProps {
  isOn: boolean;
  /** The id of what names it. */
  by: string;
  about?: string | undefined;
  turn(on: boolean): void;
}

/** What is pressed to put something on or off. */
export function Toggle({ isOn, by, about, turn }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-labelledby={by}
      aria-describedby={about}
      onClick={trusted(() => turn(!isOn))}
    />
  );
}

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
      <Toggle isOn={isOn} by={id} about={about && `${id}-about`} turn={turn} />
    </div>
  );
}
