/** Icons of the seven areas in the rail, and of the things that live there. */
import { createIcon } from './create-icon.tsx';

export const QueueIcon = createIcon(
  <>
    <path d="M3 5h9M3 10h9M3 15h6" />
    <path d="m14.5 12.5 2.5 2.5-2.5 2.5" />
    <path d="M12.5 15H17" />
  </>,
);

export const AccountsIcon = createIcon(
  <>
    <rect x="3" y="3.5" width="14" height="13" rx="1.5" />
    <circle cx="7.5" cy="8.5" r="1.75" />
    <path d="M4.75 13.5c.4-1.6 1.5-2.4 2.75-2.4s2.35.8 2.75 2.4M12.5 8h2M12.5 11.5h2" />
  </>,
);

export const LettersIcon = createIcon(
  <>
    <path d="M2.75 8.25 10 3l7.25 5.25V16a1 1 0 0 1-1 1H3.75a1 1 0 0 1-1-1Z" />
    <path d="m3 8.75 7 4.25 7-4.25" />
  </>,
);

export const ReportsIcon = createIcon(
  <path d="M3 3.25V16.75H17.25M7 13.5v-3.25M10.75 13.5V6.5M14.5 13.5V9" />,
);

export const CashIcon = createIcon(
  <>
    <rect x="2.5" y="5" width="15" height="10" rx="1.5" />
    <circle cx="10" cy="10" r="2.25" />
    <path d="M5.25 7.75v0M14.75 12.25v0" strokeWidth="2" />
  </>,
);

export const ExchangeIcon = createIcon(
  <path d="M6.5 16.5v-11m0 0L3.5 8.5m3-3 3 3M13.5 3.5v11m0 0 3-3m-3 3-3-3" />,
);

export const SettingsIcon = createIcon(
  <>
    <path d="M3 6h7.5M15 6h2M3 14h2M9.5 14H17" />
    <circle cx="12.75" cy="6" r="2.25" />
    <circle cx="7.25" cy="14" r="2.25" />
  </>,
);

export const FlagIcon = createIcon(<path d="M5 17.5v-15m0 1.25h9.5l-2 3.25 2 3.25H5" />);

export const GlobeIcon = createIcon(
  <>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M2.75 10h14.5M10 2.75c2.2 2 3 4.5 3 7.25s-.8 5.25-3 7.25c-2.2-2-3-4.5-3-7.25s.8-5.25 3-7.25Z" />
  </>,
);

export const ScaleIcon = createIcon(
  <path d="M10 3v13.5M6 16.5h8M4 5.5h12M4 5.5 2 11a2.1 2.1 0 0 0 4 0ZM16 5.5 14 11a2.1 2.1 0 0 0 4 0Z" />,
);
