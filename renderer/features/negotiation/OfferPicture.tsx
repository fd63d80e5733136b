/** Cost over time: what the consumer will have paid, offer by offer, the chosen one in front. */
import { styled } from '@mui/material/styles';
import { type Cents, formatMoney } from '../../../shared/domain/money.ts';
import { figures } from '../../theme/mixins.ts';
import type { Offer, Option } from './negotiation.queries.ts';
import { type Curve, curveOf, pathOf, pictureSpan } from './offer-curve.ts';
import { offerKey, offerTitle } from './words.ts';

const width = 400;
const height = 128;
const frame = { left: 6, right: 6, top: 18, bottom: 20 };

const Root = styled('figure')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    margin: 0,
    maxWidth: 440,
    '& svg': { display: 'block', width: '100%', height: 'auto' },
    '& .balance': { stroke: color.control, strokeWidth: 1, strokeDasharray: '3 3' },
    '& .axis': { stroke: color.rule, strokeWidth: 1 },
    '& path': { fill: 'none', stroke: color.control, strokeWidth: 1.25, opacity: 0.55 },
    '& path.chosen': { stroke: color.accent, strokeWidth: 2.25, opacity: 1 },
    '& circle': { fill: color.accent },
    '& text': { ...figures, fill: color.muted, fontSize: 11 },
    '& text.chosen': { fill: color.accent, fontWeight: 650 },
  };
});

type PictureProps = {
  readonly options: readonly Option[];
  readonly chosen: Offer | undefined;
  readonly balance: Cents;
  readonly today: string;
};

export function OfferPicture({ options, chosen, balance, today }: PictureProps) {
  const span = pictureSpan(
    options.map(({ offer }) => offer),
    today,
  );
  const at = ({ days, paid }: { readonly days: number; readonly paid: number }) => ({
    x: frame.left + (days / span.days) * (width - frame.left - frame.right),
    y: height - frame.bottom - (paid / balance) * (height - frame.top - frame.bottom),
  });
  const curves = options.map(({ offer }) => ({ offer, curve: curveOf(offer, today) }));
  const front = curves.find(({ offer }) => chosen && offerKey(offer) === offerKey(chosen));
  const floor = height - frame.bottom;
  return (
    <Root>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken(chosen)}>
        <line
          className="balance"
          x1={frame.left}
          x2={width - frame.right}
          y1={frame.top}
          y2={frame.top}
        />
        <line className="axis" x1={frame.left} x2={width - frame.right} y1={floor} y2={floor} />
        <text x={frame.left} y={frame.top - 5}>
          Balance {formatMoney(balance)}
        </text>
        {curves.map(({ offer, curve }) => (
          <path key={offerKey(offer)} d={pathOf(curve.map(at))} />
        ))}
        {front && <Front curve={front.curve} at={at} />}
        <text x={frame.left} y={height - 5}>
          today
        </text>
        <text x={width - frame.right} y={height - 5} textAnchor="end">
          {span.label}
        </text>
      </svg>
    </Root>
  );
}

type FrontProps = {
  readonly curve: Curve;
  readonly at: (point: Curve[number]) => { readonly x: number; readonly y: number };
};

function Front({ curve, at }: FrontProps) {
  const last = curve.at(-1);
  if (!last) return null;
  const end = at(last);
  return (
    <>
      <path className="chosen" d={pathOf(curve.map(at))} />
      <circle cx={end.x} cy={end.y} r={3.5} />
    </>
  );
}

function spoken(chosen: Offer | undefined): string {
  if (!chosen) return 'Cost of the offers over time';
  const last = chosen.schedule.at(-1);
  const until = last ? `, the last payment on ${last.due}` : '';
  return `${offerTitle(chosen)}: ${formatMoney(chosen.totalCents as Cents)} in all${until}`;
}
