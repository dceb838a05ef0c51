// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../finding/finding';
import type { Ratio } from '../number/ratio';
import type { Citation } from '../rules/citation';
import type { StepName } from './step-name';

/** What a figure can be; null is not known, or does not exist. */
export type StepValue = number | Ratio | string | boolean | null;

/**
 * A figure that can say why it is what it is: its value, and the figures it was made from. The tree comes about in the
 * calculation itself: a value is only ever computed from the values of `from`.
 */
export interface Step<Value extends StepValue = StepValue> {
  readonly name: StepName;
  /** Municipality or region that it is a figure of; null for a norm. */
  readonly subject: string | null;
  readonly value: Value;
  /** Cells of the workbook it was read from. */
  readonly cells: readonly Place[];
  /** Where a norm comes from. */
  readonly source: Citation | null;
  readonly from: readonly Step[];
}

type ValuesOf<Steps extends readonly Step[]> = {
  -readonly [Index in keyof Steps]: Steps[Index]['value'];
};

interface Origin {
  readonly cells?: readonly Place[] | undefined;
  readonly source?: Citation | null | undefined;
}

/** Makes steps of one municipality, region or set of norms. */
export interface Trace {
  /** A figure that was not calculated: read from cells, or a norm with its source. */
  readonly given: <Value extends StepValue>(name: StepName, value: Value, origin?: Origin) => Step<Value>;
  /** A figure that follows from others, and from nothing else. */
  readonly step: <const From extends readonly Step[], Value extends StepValue>(
    name: StepName,
    from: From,
    compute: (...values: ValuesOf<From>) => Value,
  ) => Step<Value>;
  /** Every step that was made, by name. */
  readonly steps: ReadonlyMap<StepName, Step>;
}

const NOTHING: readonly never[] = [];

/**
 * A maker of steps.
 *
 * @param subject name of the municipality or region, or null for norms
 * @example traceOf("Amsterdam").step("affordable", [social, mid], (s, m) => s + m)
 */
export function traceOf(subject: string | null): Trace {
  const steps = new Map<StepName, Step>();
  const keep = <Value extends StepValue>(made: Step<Value>): Step<Value> => {
    steps.set(made.name, made);
    return made;
  };
  return {
    given: (name, value, { cells = NOTHING, source = null }: Origin = {}) =>
      keep({ name, subject, value, cells, source, from: NOTHING }),
    step: (name, from, compute) => {
      const values = from.map(({ value }) => value) as ValuesOf<typeof from>;
      return keep({
        name,
        subject,
        value: compute(...values),
        cells: NOTHING,
        source: null,
        from,
      });
    },
    steps,
  };
}

/** The values of some steps, under the same names. */
export function valuesOf<Steps extends Readonly<Record<string, Step>>>(
  steps: Steps,
): { readonly [Name in keyof Steps]: Steps[Name]['value'] } {
  const values = Object.entries(steps).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(values) as { readonly [Name in keyof Steps]: Steps[Name]['value'] };
}
