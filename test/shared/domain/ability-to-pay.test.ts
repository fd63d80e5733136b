import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abilityWarningText,
  assessAbility,
  type BudgetLine,
} from '../../../shared/domain/ability-to-pay.ts';
import { type Frequency, frequencies } from '../../../shared/domain/frequency.ts';
import { cents } from '../../../shared/domain/money.ts';
import { AppError } from '../../../shared/errors.ts';
import { centsBetween } from './arbitraries.ts';

const line = (amount: number, frequency: Frequency, shielded = false): BudgetLine => ({
  label: 'a line',
  amount: cents(amount),
  frequency,
  protected: shielded,
});

const anyLine = fc.record({
  label: fc.string(),
  amount: centsBetween(0, 10_000_000),
  frequency: fc.constantFrom(...frequencies),
  protected: fc.boolean(),
});
const anyWorksheet = fc.record({ income: fc.array(anyLine), expenses: fc.array(anyLine) });

describe('ability to pay', () => {
  it('adds lines of every frequency and rounds once', () => {
    const ability = assessAbility({
      income: [line(50_000, 'weekly'), line(100, 'yearly'), line(100, 'yearly')],
      expenses: [line(150_000, 'monthly'), line(10_000, 'semimonthly'), line(1, 'biweekly')],
    });
    expect(ability.monthlyIncome).toBe(216_683); // 2,166.66 2/3 and 16 2/3 cents
    expect(ability.monthlyExpenses).toBe(170_003);
    expect(ability.disposable).toBe(46_680);
    expect(ability.comfortableInstallment).toBe(23_300);
    expect(ability.warnings).toEqual([]);
  });

  it('warns when protected income is the only source, and only then', () => {
    const benefits = line(120_000, 'monthly', true);
    const expenses = [line(10_000, 'monthly')];
    expect(assessAbility({ income: [benefits], expenses }).warnings).toEqual([
      'protected-income-only',
    ]);
    expect(assessAbility({ income: [benefits, line(0, 'weekly')], expenses }).warnings).toEqual([
      'protected-income-only',
    ]);
    expect(assessAbility({ income: [benefits, line(5_000, 'weekly')], expenses }).warnings).toEqual(
      [],
    );
  });

  it('suggests nothing when costs take all of the income', () => {
    const ability = assessAbility({
      income: [line(100_000, 'monthly')],
      expenses: [line(120_000, 'monthly')],
    });
    expect(ability).toMatchObject({ disposable: -20_000, comfortableInstallment: 0 });
    expect(ability.warnings).toEqual(['nothing-left']);
    expect(abilityWarningText['nothing-left']).toContain('Do not press');
  });

  it('says when no income is listed', () => {
    const ability = assessAbility({ income: [], expenses: [line(1, 'monthly')] });
    expect(ability.warnings).toEqual(['no-income']);
  });

  it('never aims at income that the law protects', () => {
    const benefits = line(200_000, 'monthly', true);
    const rent = line(50_000, 'monthly');
    expect(assessAbility({ income: [benefits], expenses: [rent] })).toMatchObject({
      disposable: 150_000,
      protectedIncome: 200_000,
      comfortableInstallment: 0,
    });
    const wages = line(90_000, 'monthly');
    expect(assessAbility({ income: [benefits, wages], expenses: [rent] })).toMatchObject({
      comfortableInstallment: 20_000,
      warnings: [],
    });
    expect(
      assessAbility({ income: [benefits, line(40_000, 'monthly')], expenses: [rent] }),
    ).toMatchObject({ comfortableInstallment: 0, warnings: ['nothing-left-unprotected'] });
  });

  it('suggests the same whatever protected income there is', () => {
    const shielded = fc.array(anyLine.map((each) => ({ ...each, protected: true })));
    fc.assert(
      fc.property(anyWorksheet, shielded, ({ income, expenses }, more) => {
        const open = income.filter((each) => !each.protected);
        expect(assessAbility({ income: [...open, ...more], expenses }).comfortableInstallment).toBe(
          assessAbility({ income: open, expenses }).comfortableInstallment,
        );
      }),
    );
  });

  it('warns of nothing while nothing is listed', () => {
    expect(assessAbility({ income: [], expenses: [] }).warnings).toEqual([]);
  });

  it('refuses negative lines', () => {
    expect(() => assessAbility({ income: [line(-1, 'monthly')], expenses: [] })).toThrow(AppError);
  });

  it('is within a cent of the exact figures, never in favor of a larger payment', () => {
    const perYear = { weekly: 52, biweekly: 26, semimonthly: 24, monthly: 12, yearly: 1 };
    const exactTwelfths = (lines: readonly BudgetLine[]) =>
      lines.reduce((total, each) => total + each.amount * perYear[each.frequency], 0);
    fc.assert(
      fc.property(anyWorksheet, (worksheet) => {
        const ability = assessAbility(worksheet);
        const income = exactTwelfths(worksheet.income) - ability.monthlyIncome * 12;
        const expenses = ability.monthlyExpenses * 12 - exactTwelfths(worksheet.expenses);
        expect(income >= 0 && income < 12 && expenses >= 0 && expenses < 12).toBe(true);
        expect(ability.disposable).toBe(cents(ability.monthlyIncome - ability.monthlyExpenses));
        expect(ability.comfortableInstallment * 2).toBeLessThanOrEqual(
          Math.max(0, ability.disposable),
        );
      }),
    );
  });

  it('never suggests less when income rises or more when expenses rise', () => {
    fc.assert(
      fc.property(anyWorksheet, anyLine, ({ income, expenses }, extra) => {
        const now = assessAbility({ income, expenses }).comfortableInstallment;
        const richer = assessAbility({ income: [...income, extra], expenses });
        const poorer = assessAbility({ income, expenses: [...expenses, extra] });
        expect(richer.comfortableInstallment).toBeGreaterThanOrEqual(now);
        expect(poorer.comfortableInstallment).toBeLessThanOrEqual(now);
      }),
    );
  });
});
