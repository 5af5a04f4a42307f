/** Outlines drawn for the demo desk on a 20 by 20 grid, so that no page asks for a picture. */
const outlines = {
  home: 'M3 9.5 10 4l7 5.5V16a1 1 0 0 1-1 1h-3.5v-5h-5v5H4a1 1 0 0 1-1-1Z',
  list: 'M4 5.5h12M4 10h12M4 14.5h8',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c.3-3 2.2-4.5 5-4.5s4.7 1.5 5 4.5M13 4.3a2.4 2.4 0 0 1 0 4.6M14.8 11.9c1.7.6 2.6 2 2.7 4.1',
  chart: 'M4 16V9M10 16V4M16 16v-5',
  cog: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM10 2.5v2.2M10 15.3v2.2M2.5 10h2.2M15.3 10h2.2M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M15.3 4.7l-1.6 1.6M6.3 13.7l-1.6 1.6',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  down: 'm5.5 8 4.5 4.5L14.5 8',
  reply: 'M8 5 3.5 9.5 8 14M4 9.5h7.5c3 0 5 2 5 5.5',
  note: 'M5 3.5h10v9L11.5 16.5H5ZM11.5 16.5v-4H15M7.5 7h5M7.5 10h3',
  star: 'm10 3.5 2 4.3 4.7.6-3.5 3.2.9 4.7-4.1-2.3-4.1 2.3.9-4.7L3.3 8.4l4.7-.6Z',
  inbox: 'M3.5 11 5.5 4.5h9l2 6.5v4.5h-13ZM3.5 11h4l1 2h3l1-2h4',
  send: 'M3.5 10 16.5 4l-4 13-3-5ZM9.5 12l7-8',
  pencil: 'M4 16l.7-3.3L13.4 4l2.6 2.6-8.7 8.7Z',
  clock: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM10 6.5V10l2.5 2',
  close: 'm5 5 10 10M15 5 5 15',
} as const;

export type IconName = keyof typeof outlines;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={outlines[name]} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** A round portrait made of someone's initials. */
export function Portrait({ name, tone }: { name: string; tone: string }) {
  const initials = name
    .split(/[\s,]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return (
    <span class={`portrait ${tone}`} aria-hidden="true">
      {initials}
    </span>
  );
}
