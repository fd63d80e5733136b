/** Icons that state something: locked, blocked, due, warned. Each has its own outline, color apart. */
import { createIcon } from './create-icon.tsx';

export const LockIcon = createIcon(
  <>
    <rect x="4" y="8.75" width="12" height="8" rx="1.25" />
    <path d="M6.75 8.75V6.25a3.25 3.25 0 0 1 6.5 0v2.5M10 12v1.75" />
  </>,
);

/** An octagon, as on the road: legally blocked. */
export const BlockIcon = createIcon(
  <path d="M7 2.75h6L17.25 7v6L13 17.25H7L2.75 13V7ZM6.75 10h6.5" />,
);

/** A triangle: needs attention. */
export const WarningIcon = createIcon(<path d="M10 3.25 17.5 16.25H2.5ZM10 8v3.75M10 14v0" />);

/** A ticked circle: done or allowed. */
export const DoneIcon = createIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="m6.75 10.25 2.25 2.25 4.25-4.75" />
  </>,
);

/** A diamond pointing on: the agent's next step. */
export const NextIcon = createIcon(
  <path d="M10 2.25 17.75 10 10 17.75 2.25 10ZM8.75 7.25 11.5 10l-2.75 2.75" />,
);

/** A short bar in a ring: a plain fact. */
export const NeutralIcon = createIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M7.25 10h5.5" />
  </>,
);

export const ClockIcon = createIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 5.75V10l2.75 2" />
  </>,
);

export const CalendarIcon = createIcon(
  <path d="M4 4.5h12a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1ZM3 8.5h14M6.75 2.75v3M13.25 2.75v3" />,
);

export const StarIcon = createIcon(
  <path d="m10 2.75 2.25 4.75 5.15.650-3.8 3.55 1 5.1L10 14.25 5.4 16.8l1-5.1L2.6 8.15l5.15-.65Z" />,
);

export const InfoIcon = createIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 9.25v4M10 6.5v0" />
  </>,
);

export const ShieldIcon = createIcon(
  <path d="M10 2.5 16.25 5v4.75c0 3.75-2.65 6.5-6.25 7.75-3.6-1.25-6.25-4-6.25-7.75V5ZM7.25 10l2 2 3.5-3.75" />,
);

export const SnoozeIcon = createIcon(<path d="M3.5 9.5h6l-6 7h6M12 3.5h4.5l-4.5 5h4.5" />);

/** The same seal, crossed: a broken promise. */
export const BrokenIcon = createIcon(
  <>
    <path d="m7.75 5.75 4.5 4.5m0-4.5-4.5 4.5M6.5 12.75 5.25 17.5 10 15.25l4.75 2.25-1.25-4.75" />
    <circle cx="10" cy="8" r="5.75" />
  </>,
);

/** A seal with a tick: something promised. */
export const PromiseIcon = createIcon(
  <>
    <path d="m7 8 2 2 4-4.25M6.5 12.75 5.25 17.5 10 15.25l4.75 2.25-1.25-4.75" />
    <circle cx="10" cy="8" r="5.75" />
  </>,
);
