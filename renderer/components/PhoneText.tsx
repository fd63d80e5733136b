/** A phone number in one dress, with its kind; figures do not jump between rows. */
import { styled } from '@mui/material/styles';
import { figures } from '../theme/mixins.ts';
import { formatPhone } from './phone-format.ts';

export type PhoneTextProps = {
  /** Ten digits, E.164 or as the file gave it. */
  readonly number: string;
  /** mobile, home, work ... shown after the number. */
  readonly kind?: string | undefined;
  readonly strong?: boolean | undefined;
};

const Root = styled('span')(({ theme }) => ({
  ...figures,
  whiteSpace: 'nowrap',
  '& .kind': { color: theme.tokens.color.muted, marginLeft: 6, fontWeight: 400 },
}));

export function PhoneText({ number, kind, strong }: PhoneTextProps) {
  return (
    <Root style={strong ? { fontWeight: 600 } : undefined}>
      {formatPhone(number)}
      {kind !== undefined && <span className="kind">{kind}</span>}
    </Root>
  );
}
