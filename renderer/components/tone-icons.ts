/** The outline that belongs to each tone, so that meaning survives without color. */
import type { Tone } from '../theme/tokens.ts';
import {
  BlockIcon,
  DoneIcon,
  type IconComponent,
  NeutralIcon,
  NextIcon,
  WarningIcon,
} from './icons/icons.ts';

export const toneIcon: Readonly<Record<Tone, IconComponent>> = {
  blocked: BlockIcon,
  attention: WarningIcon,
  done: DoneIcon,
  next: NextIcon,
  neutral: NeutralIcon,
};
