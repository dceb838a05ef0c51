// SPDX-License-Identifier: EUPL-1.2

import { traceOf, valuesOf, type Step, type Trace } from '../explanation/step';
import type { StepName } from '../explanation/step-name';
import { bandOf } from '../number/band';
import { ratio, type Ratio } from '../number/ratio';
import type { AssessedMunicipality } from '../programme/assess';
import { figureSteps, type FigureSteps } from '../programme/figure-steps';
import type { Figures, KnownFigures } from '../programme/figures';
import type { NationalAverage } from '../rules/national-average';
import { averageStep, normSteps, precisionStep } from '../rules/norm-steps';
import type { RuleSet } from '../rules/rule-set';
import { balanceSteps, verdictOf, type Balance, type Verdict } from './balance';
import { fairPartOf, requiredSteps, type FairPart, type Required, type RequiredSteps } from './duty';
import { contributionSteps, type ContributionSteps } from './contribution';
import {
  minimumBandSteps,
  minimumSteps,
  type MinimumBandSteps,
  type MinimumProgramme,
  type MinimumSteps,
} from './minimum';
import { netSteps, type NetOutcome } from './net';
import { flipMargin, isUncertain, stockClass, type StockClass } from './stock-class';
import { stockByYear, type YearStep } from './stock-by-year';
import { stockSteps, type StockStep } from './stock-step';

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
  /** Why these figures are what they are. */
  readonly steps: MunicipalitySteps;
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
  if (figures === null) return { ...identity, complete: false };
  const trace = traceOf(name);
  return {
    ...identity,
    complete: true,
    figures,
    ...calculated(trace, figureSteps(trace, assessed, figures), norms),
    stockByYear: stockByYear(figures, assessed, norms.ruleSet.social.value),
  };
}

/**
 * The same municipality with another programme, after a distribution or an exchange. Its years are those of the
 * submitted programme, so there are none for another one.
 */
export function withProgramme(
  member: CompleteMunicipality,
  trace: Trace,
  figures: FigureSteps,
  norms: MunicipalityNorms,
): CompleteMunicipality {
  return { ...member, figures: valuesOf(figures), ...calculated(trace, figures, norms), stockByYear: [] };
}

/** The same municipality if its stock were in this class: what would be asked of it then. */
export function inClass(
  member: CompleteMunicipality,
  stockClass: StockClass,
  norms: MunicipalityNorms,
): CompleteMunicipality {
  const trace = traceOf(member.name);
  return { ...member, ...calculated(trace, member.steps.figures, norms, stockClass) };
}

/** The steps that regions add up, and all of them by name. */
export interface MunicipalitySteps {
  readonly figures: FigureSteps;
  readonly class: Step<StockClass>;
  readonly required: RequiredSteps;
  readonly minimum: MinimumSteps;
  readonly minimumBand: MinimumBandSteps;
  readonly contribution: ContributionSteps;
  readonly all: ReadonlyMap<StepName, Step>;
}

type Calculated = Omit<CompleteMunicipality, keyof Identity | 'complete' | 'figures' | 'stockByYear'>;

function calculated(
  trace: Trace,
  figures: FigureSteps,
  { ruleSet, nationalAverage, stockPrecision }: MunicipalityNorms,
  givenClass: StockClass | null = null,
): Calculated {
  const norms = normSteps(ruleSet);
  const { total, stock, socialStock, socialRentStock } = figures;
  const average = averageStep(nationalAverage);
  const precision = precisionStep(stockPrecision);
  const ownClass = trace.step(
    'class',
    [socialStock, stock, average],
    (social, all, norm) => givenClass ?? stockClass(ratio(social, all), norm),
  );
  const required = requiredSteps(trace, total, ownClass, norms);
  const minimum = minimumSteps(trace, total, required, norms);
  const net = netSteps(trace, figures, norms.netNeed);
  const uncertain = trace.step(
    'uncertain',
    [socialStock, stock, average, precision],
    (social, all, norm, half) => isUncertain(ratio(social, all), norm, half),
  );
  return {
    class: ownClass.value,
    uncertain: uncertain.value,
    flipMargin: trace.step('flipMargin', [socialStock, stock, average], flipMargin).value,
    required: valuesOf(required),
    fairPart: fairPartOf(trace, total, norms),
    balance: {
      social: balanceSteps(trace, 'social', required.social, figures),
      mid: balanceSteps(trace, 'mid', required.mid, figures),
      affordable: balanceSteps(trace, 'affordable', required.affordable, figures),
    },
    status: trace.step(
      'status',
      [required.social, figures.social, required.mid, figures.mid, figures.unknown],
      (socialDuty, social, midDuty, mid, unknown): DutyStatus => {
        if (socialDuty !== null) return verdictOf(socialDuty, bandOf(social, unknown));
        return midDuty === null ? 'noDuty' : verdictOf(midDuty, bandOf(mid, unknown));
      },
    ).value,
    minimum: valuesOf(minimum),
    net: valuesOf(net),
    stock: valuesOf(stockSteps(trace, stock, socialStock, net, norms.social)),
    rentStock: isKnown(socialRentStock)
      ? valuesOf(stockSteps(trace, stock, socialRentStock, net, norms.social, 'stock.allSocialRent'))
      : null,
    steps: {
      figures,
      class: ownClass,
      required,
      minimum,
      minimumBand: minimumBandSteps(trace, total, minimum, uncertain, ruleSet),
      contribution: contributionSteps(trace, total, { programme: figures, minimum }, norms),
      all: trace.steps,
    },
  };
}

function isKnown(step: Step<number | null>): step is Step<number> {
  return step.value !== null;
}
