/** Icons of what one does: call, mail, search, print, undo, move about. */
import { createIcon } from './create-icon.tsx';

export const PhoneIcon = createIcon(
  <path d="M6.3 3.25H4.25a1 1 0 0 0-1 1.05c.4 7 5.45 12.05 12.45 12.45a1 1 0 0 0 1.05-1V13.7a1 1 0 0 0-.75-.97l-2.55-.68a1 1 0 0 0-1 .3l-.85.95a11 11 0 0 1-4.9-4.9l.95-.85a1 1 0 0 0 .3-1L7.27 4a1 1 0 0 0-.97-.75Z" />,
);

export const MailIcon = createIcon(
  <>
    <rect x="2.75" y="4.5" width="14.5" height="11" rx="1.25" />
    <path d="m3.25 5.5 6.75 5.25 6.75-5.25" />
  </>,
);

export const SearchIcon = createIcon(
  <>
    <circle cx="8.75" cy="8.75" r="5.25" />
    <path d="m12.75 12.75 4.25 4.25" />
  </>,
);

export const PlusIcon = createIcon(<path d="M10 4v12M4 10h12" />);
export const CloseIcon = createIcon(<path d="m5 5 10 10M15 5 5 15" />);
export const CheckIcon = createIcon(<path d="m4 10.5 4 4 8-9" />);
export const ChevronLeftIcon = createIcon(<path d="m12.5 4.5-5.5 5.5 5.5 5.5" />);
export const ChevronRightIcon = createIcon(<path d="m7.5 4.5 5.5 5.5-5.5 5.5" />);
export const ChevronUpIcon = createIcon(<path d="m4.5 12.5 5.5-5.5 5.5 5.5" />);
export const ChevronDownIcon = createIcon(<path d="m4.5 7.5 5.5 5.5 5.5-5.5" />);
export const ArrowRightIcon = createIcon(<path d="M3.5 10h12.5m-5-5 5 5-5 5" />);

export const PrinterIcon = createIcon(
  <path d="M5.75 7.25v-4h8.5v4M5.75 14H4a1.25 1.25 0 0 1-1.25-1.25V8.5A1.25 1.25 0 0 1 4 7.25h12a1.25 1.25 0 0 1 1.25 1.25v4.25A1.25 1.25 0 0 1 16 14h-1.75M5.75 11.5h8.5v5.25h-8.5Z" />,
);

export const DownloadIcon = createIcon(
  <path d="M10 3v9.5m0 0 3.75-3.75M10 12.5 6.25 8.75M3.5 13.5v2.25a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13.5" />,
);

export const UploadIcon = createIcon(
  <path d="M10 13V3.5m0 0L6.25 7.25M10 3.5l3.75 3.75M3.5 13.5v2.25a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V13.5" />,
);

export const FilterIcon = createIcon(<path d="M3 5.5h14M5.75 10h8.5M8.25 14.5h3.5" />);
export const UndoIcon = createIcon(
  <path d="M7 4 3.25 7.75 7 11.5M3.5 7.75h8.25a4.5 4.5 0 0 1 0 9H8" />,
);

export const CopyIcon = createIcon(
  <>
    <rect x="7" y="7" width="9.75" height="9.75" rx="1.25" />
    <path d="M13 6.75V4.25a1 1 0 0 0-1-1H4.25a1 1 0 0 0-1 1V12a1 1 0 0 0 1 1h2.5" />
  </>,
);

export const MoreIcon = createIcon(<path d="M4.5 10v0M10 10v0M15.5 10v0" strokeWidth="2.25" />);

export const EyeIcon = createIcon(
  <>
    <path d="M2.25 10S5 4.75 10 4.75 17.75 10 17.75 10 15 15.25 10 15.25 2.25 10 2.25 10Z" />
    <circle cx="10" cy="10" r="2.25" />
  </>,
);
