// SPDX-License-Identifier: EUPL-1.2

import { bandOf } from '../number/band';
import { ratio, type Ratio } from '../number/ratio';
import type { AssessedMunicipality } from '../programme/assess';
import type { Figures, KnownFigures } from '../programme/figures';
import { averageShare, type NationalAverage } from '../rules/national-average';
import type { RuleSet } from '../rules/rule-set';
import { balanceOf, verdictOf, type Balance, type Verdict } from './balance';
import { fairPartOf, requiredOf, type FairPart, type Required } from './duty';
import { minimumOf, type MinimumProgramme } from './minimum';
import { netOf, type NetOutcome } from './net';
import { flipMargin, isUncertain, stockClass, type StockClass } from './stock-class';
import { stockByYear, type YearStep } from './stock-by-year';
import { stockStep, type StockStep } from './stock-step';

interface Identity {
  readonly code: string;
  readonly name: string;
  readonly province: string | null;
  readonly subregion: string | null;
  /** As read and summed; null is not known. */
  readonly known: KnownFigures;
}

/** Takes part in no sum and has no figures beyond what was read (domain §3). */
interface IncompleteMunicipality extends Identity {
  readonly complete: false;
}

/** Status by the own duty; the fill-up to α does not decide it (domain §3). */
export type DutyStatus = Verdict | 'noDuty';

/** Everything that is calculated for a municipality (domain §3). */
export interface CompleteMunicipality extends Identity {
  readonly complete: true;
  readonly figures: Figures;
  readonly class: StockClass;
  /** The class could be the other one within the precision of the stock. */
  readonly uncertain: boolean;
  /** Homes until the class changes. */
  readonly flipMargin: number;
  readonly required: Required;
  /** Own part of the regional totals; null with individual duty. */
  readonly fairPart: FairPart | null;
  /** Per measure; null for the duty that does not apply. */
  readonly balance: {
    readonly social: Balance | null;
    readonly mid: Balance | null;
    readonly affordable: Balance;
  };
  readonly status: DutyStatus;
  readonly minimum: MinimumProgramme;
  readonly net: NetOutcome;
  readonly stock: StockStep;
  /** The same on the stock of all social rental homes, where the workbook has it (domain §3). */
  readonly rentStock: StockStep | null;
  /** The step by the end of each year; empty when the programme is not by year. */
  readonly stockByYear: readonly YearStep[];
}

export type MunicipalityOutcome = CompleteMunicipality | IncompleteMunicipality;

/** The norms a municipality is held against. */
export interface MunicipalityNorms {
  readonly ruleSet: RuleSet;
  readonly nationalAverage: NationalAverage;
  /** Precision of the stock's share as a fraction, or null when it is exact. */
  readonly stockPrecision: Ratio | null;
}

/** Carries out domain §3 for one municipality. */
export function municipalityOutcome(
  assessed: AssessedMunicipality,
  norms: MunicipalityNorms,
): MunicipalityOutcome {
  const { record, known, figures } = assessed;
  const { code, name, province, subregion } = record;
  const identity = { code, name, province, subregion, known };
  return figures === null
    ? { ...identity, complete: false }
    : {
        ...identity,
        complete: true,
        figures,
        ...calculated(figures, norms),
        stockByYear: stockByYear(figures, assessed, norms.ruleSet.social.value),
      };
}

/**
 * The same municipality with another programme, after a distribution or an exchange. Its years are those of the
 * submitted programme, so there are none for another one.
 */
export function withProgramme(
  member: CompleteMunicipality,
  figures: Figures,
  norms: MunicipalityNorms,
): CompleteMunicipality {
  return { ...member, figures, ...calculated(figures, norms), stockByYear: [] };
}

/** The same municipality if its stock were in this class: what would be asked of it then. */
export function inClass(
  member: CompleteMunicipality,
  stockClass: StockClass,
  norms: MunicipalityNorms,
): CompleteMunicipality {
  return { ...member, ...calculated(member.figures, norms, stockClass) };
}

type Calculated = Omit<CompleteMunicipality, keyof Identity | 'complete' | 'figures' | 'stockByYear'>;

function calculated(
  figures: Figures,
  { ruleSet, nationalAverage, stockPrecision }: MunicipalityNorms,
  givenClass: StockClass | null = null,
): Calculated {
  const average = averageShare(nationalAverage);
  const share = ratio(figures.socialStock, figures.stock);
  const ownClass = givenClass ?? stockClass(share, average);
  const required = requiredOf(figures.total, ownClass, ruleSet);
  const net = netOf(figures, ruleSet.netNeed.value);
  return {
    class: ownClass,
    uncertain: isUncertain(share, average, stockPrecision),
    flipMargin: flipMargin(figures.socialStock, figures.stock, average),
    required,
    fairPart: fairPartOf(figures.total, ruleSet),
    ...dutyOutcome(figures, required),
    minimum: minimumOf(figures.total, ownClass, ruleSet),
    net,
    stock: stockStep(figures, net, ruleSet.social.value),
    rentStock:
      figures.socialRentStock === null
        ? null
        : stockStep(
            { stock: figures.stock, socialStock: figures.socialRentStock },
            net,
            ruleSet.social.value,
          ),
  };
}

function dutyOutcome(
  { social, mid, affordable, unknown }: Figures,
  required: Required,
): Pick<CompleteMunicipality, 'balance' | 'status'> {
  const have = { social: bandOf(social, unknown), mid: bandOf(mid, unknown) };
  const balance = {
    social: required.social === null ? null : balanceOf(required.social, have.social),
    mid: required.mid === null ? null : balanceOf(required.mid, have.mid),
    affordable: balanceOf(required.affordable, bandOf(affordable, unknown)),
  };
  if (required.social !== null) return { balance, status: verdictOf(required.social, have.social) };
  if (required.mid !== null) return { balance, status: verdictOf(required.mid, have.mid) };
  return { balance, status: 'noDuty' };
}
