/** The marks of check boxes, radios and selects, drawn in the same stroke as every other icon. */

const box = <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2.5" strokeWidth="1.5" />;

type MarkProps = { readonly filled?: boolean; readonly children: React.ReactNode };

function Mark({ filled = false, children }: MarkProps) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const uncheckedBox = <Mark>{box}</Mark>;
export const checkedBox = (
  <Mark filled>
    {box}
    <path className="mark" d="m4.75 8.25 2.25 2.25 4.25-4.75" fill="none" strokeWidth="1.75" />
  </Mark>
);
export const mixedBox = (
  <Mark filled>
    {box}
    <path className="mark" d="M5 8h6" strokeWidth="1.75" />
  </Mark>
);
export const emptyRadio = (
  <Mark>
    <circle cx="8" cy="8" r="6.25" strokeWidth="1.5" />
  </Mark>
);
export const filledRadio = (
  <Mark>
    <circle cx="8" cy="8" r="4.5" strokeWidth="5" />
  </Mark>
);

/** The arrow of a select; MUI places it by class name. */
export function SelectArrow({ className }: { readonly className?: string }) {
  return (
    <svg
      className={className}
      width="16"
      height="16"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />
    </svg>
  );
}
