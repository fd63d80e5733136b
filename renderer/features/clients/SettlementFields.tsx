/** Whether the agent may accept less than the balance, from which share, and for which debts another. */
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CloseIcon, PlusIcon } from '../../components/icons/icons.ts';
import { MoneyField } from '../../components/MoneyField.tsx';
import { RadioCards } from '../../components/RadioCards.tsx';
import { FieldGrid } from '../settings/fields/FieldGrid.tsx';
import type { FieldErrors } from '../settings/fields/field-errors.ts';
import { NumberField } from '../settings/fields/NumberField.tsx';
import { type BandDraft, newBand, type PolicyDraft } from './client-draft.ts';
import { PercentField } from './PercentField.tsx';

export type PolicyFieldsProps = {
  readonly policy: PolicyDraft;
  readonly onChange: (patch: Partial<PolicyDraft>) => void;
  readonly errors: FieldErrors;
};

const Root = styled('div')({ display: 'grid', gap: 16 });

const mostBands = 100;

export function SettlementFields({ policy, onChange, errors }: PolicyFieldsProps) {
  return (
    <Root>
      <RadioCards
        legend="May the agent settle?"
        value={policy.settles ? 'yes' : 'no'}
        onChange={(value) => onChange({ settles: value === 'yes' })}
        options={[
          {
            value: 'no',
            title: 'No settlements',
            description: 'Only the full balance pays the debt, at once or in a plan.',
          },
          {
            value: 'yes',
            title: 'From a share of the balance',
            description:
              'That share or more is accepted as payment in full; the rest is written off.',
          },
        ]}
      />
      {policy.settles && (
        <>
          <FieldGrid>
            <div className="half">
              <PercentField
                label="Smallest share of the balance"
                required
                value={policy.settlementFloorBp}
                onChange={(settlementFloorBp) => onChange({ settlementFloorBp })}
                error={errors['policy.settlementFloorBp']}
                helperText="80% of $1,000.00 is $800.00."
              />
            </div>
            <div className="half">
              <NumberField
                label="Days for which a balance holds"
                required
                digits={4}
                value={policy.validityDays}
                onChange={(validityDays) => onChange({ validityDays })}
                error={errors['policy.validityDays']}
                helperText="After the client’s last word on it; then settlements wait for a new file."
              />
            </div>
          </FieldGrid>
          <Bands
            bands={policy.settlementMatrix}
            onChange={(settlementMatrix) => onChange({ settlementMatrix })}
            errors={errors}
          />
        </>
      )}
    </Root>
  );
}

const Table = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 10,
  justifyItems: 'start',
  '& .line': {
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr)) 32px',
    gap: 12,
    alignItems: 'start',
    width: '100%',
  },
  '& .line button': { marginTop: 20 },
  '& p': { color: theme.tokens.color.muted, fontSize: '0.8125rem', maxWidth: '68ch' },
}));

type BandsProps = {
  readonly bands: readonly BandDraft[];
  readonly onChange: (bands: readonly BandDraft[]) => void;
  readonly errors: FieldErrors;
};

function Bands({ bands, onChange, errors }: BandsProps) {
  const change = (at: number, patch: Partial<BandDraft>) =>
    onChange(bands.map((band, index) => (index === at ? { ...band, ...patch } : band)));
  return (
    <Table>
      <p>
        Exceptions for old or large debts. Where several fit, the one with the highest age counts,
        then the one with the highest balance.
      </p>
      {bands.map((band, index) => {
        const error = (key: keyof BandDraft) => errors[`policy.settlementMatrix.${index}.${key}`];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: exceptions have no id and are never reordered
          <fieldset className="line" aria-label={`Exception ${index + 1}`} key={index}>
            <NumberField
              label="Days old, at least"
              digits={5}
              value={band.minAgeDays}
              onChange={(minAgeDays) => change(index, { minAgeDays })}
              error={error('minAgeDays')}
            />
            <MoneyField
              label="Balance, at least"
              value={band.minBalanceCents}
              onChange={(minBalanceCents) => change(index, { minBalanceCents })}
              error={error('minBalanceCents')}
            />
            <PercentField
              label="Smallest share"
              value={band.floorBp}
              onChange={(floorBp) => change(index, { floorBp })}
              error={error('floorBp')}
            />
            <IconButton
              aria-label={`Remove exception ${index + 1}`}
              onClick={() => onChange(bands.filter((_, other) => other !== index))}
            >
              <CloseIcon size={16} />
            </IconButton>
          </fieldset>
        );
      })}
      {bands.length < mostBands && (
        <ActionButton size="small" icon={PlusIcon} onClick={() => onChange([...bands, newBand])}>
          Add an exception
        </ActionButton>
      )}
    </Table>
  );
}
