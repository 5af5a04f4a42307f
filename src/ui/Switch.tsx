import { useId } from 'preact/hooks';
import { trusted } from './trusted.ts';

interface ToggleProps {
  isOn: boolean;
  /** The id of what names it. */
  by: string;
  about?: string | undefined;
  /** Whether it cannot be turned. */
  isLocked?: boolean;
  turn(on: boolean): void;
}

/** What is pressed to put something on or off. */
export function Toggle({ isOn, by, about, isLocked = false, turn }: ToggleProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-labelledby={by}
      aria-describedby={about}
      disabled={isLocked}
      onClick={trusted(() => turn(!isOn))}
    />
  );
}

interface Props {
  says: string;
  about?: string;
  isOn: boolean;
  /** Who keeps it as it is, in a sentence; undefined where it can be turned. */
  locked?: string | undefined;
  turn(on: boolean): void;
}

/** Something that can be on or off, and what it is about. */
export function Switch({ says, about, isOn, locked, turn }: Props) {
  const id = useId();
  const under = [about, locked].filter(Boolean).join('. ');
  return (
    <div class="switch">
      <span>
        <span id={id}>{says}</span>
        {under && <small id={`${id}-about`}>{under}</small>}
      </span>
      <Toggle
        isOn={isOn}
        by={id}
        about={under ? `${id}-about` : undefined}
        isLocked={locked !== undefined}
        turn={turn}
      />
    </div>
  );
}
