// SPDX-License-Identifier: EUPL-1.2

import type { Mapping } from '../../core/form/mapping';
import type { CalculationSettings } from '../../core/outcome/settings';
import { statusWord } from '../../core/programme/counting-text';
import { NOT_COUNTED, type StatusSystem } from '../../core/programme/planning-status';
import { isLineKind } from '../../core/programme/read-figure';
import type { ReadProgramme } from '../../core/programme/read-rows';
import type { Dictionary } from '../../i18n/dictionary';
import type { Chosen } from '../state/pane-state';

/** What the programme has to choose from. */
export interface CountingView {
  /** First and last year, or null when it has none. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Some homes have no year. */
  readonly hasYearless: boolean;
  /** Planning statuses as they were read; null for homes without one. Empty when there are none at all. */
  readonly statuses: readonly { readonly status: string | null; readonly label: string }[];
  /** A column says what the status is, so that codes can need explaining. */
  readonly hasStatusColumn: boolean;
  /** Segments follow from prices or words. */
  readonly hasPrices: boolean;
}

/** The choices as the form holds them. */
export interface CountingForm {
  readonly from: string;
  readonly to: string;
  readonly withoutYear: boolean;
  readonly statuses: readonly (string | null)[];
  readonly statusSystem: StatusSystem | null;
  readonly priceYear: number | null;
}

/** What there is to choose about what counts; null when the programme has no years, statuses or prices. */
export function countingView(
  read: ReadProgramme,
  mapping: Mapping | null,
  { plan }: Dictionary,
): CountingView | null {
  const { years, hasYearless, statuses: found } = dimensions(read);
  const statuses = found.some((status) => status !== null) ? found : [];
  const fields = new Set(
    [...(mapping?.columns ?? []), ...(mapping?.rows ?? [])].map((one) => one.meaning?.field),
  );
  const view: CountingView = {
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    hasYearless,
    statuses: statuses.map((status) => ({
      status,
      label: status === null ? plan.account.withoutValue : statusWord(status, plan.input.statuses),
    })),
    hasStatusColumn: fields.has('status'),
    hasPrices: fields.has('tenure') || fields.has('rent') || fields.has('price'),
  };
  const isNothing =
    view.years === null && view.statuses.length === 0 && !view.hasStatusColumn && !view.hasPrices;
  return isNothing ? null : view;
}

/** Years and statuses that there are figures for; of a list there can be a million figures, so they are passed once. */
function dimensions({ figures }: ReadProgramme) {
  const years = new Set<number | null>();
  const statuses = new Set<string | null>();
  let hasYearless = false;
  for (const { field, year, period, status } of figures) {
    // A figure of 0 for a segment without lines counts always.
    const isAlways = period !== null && period.from === null && period.to === null;
    if (!isLineKind(field) || isAlways) continue;
    statuses.add(status);
    years.add(year);
    if (period === null) hasYearless ||= year === null;
    else years.add(period.from).add(period.to);
  }
  return { years: [...years].filter((year) => year !== null), hasYearless, statuses: [...statuses] };
}

/** The form for what counts now. */
export function countingForm(
  { statuses }: CountingView,
  { counting, reading }: CalculationSettings,
): CountingForm {
  const years = counting.years?.filter((year) => year !== null) ?? [];
  const counts = (status: string | null): boolean =>
    counting.statuses === null ? status !== NOT_COUNTED : counting.statuses.includes(status);
  return {
    from: years.length === 0 ? '' : String(Math.min(...years)),
    to: years.length === 0 ? '' : String(Math.max(...years)),
    withoutYear: counting.years === null || counting.years.includes(null),
    statuses: statuses.flatMap(({ status }) => (counts(status) ? [status] : [])),
    ...reading,
  };
}

const YEAR = /^(?:19|20)\d{2}$/;

/** What a form asks for; null when its years are none. Years left open run to the first or last of the programme. */
export function readCountingForm(form: CountingForm, view: CountingView): Chosen | null {
  const { statusSystem, priceYear } = form;
  const years = yearsOf(form, view);
  if (years === undefined) return null;
  const isAll = view.statuses.every(
    ({ status }) => form.statuses.includes(status) === (status !== NOT_COUNTED),
  );
  return {
    counting: { years, statuses: isAll ? null : form.statuses },
    reading: { statusSystem, priceYear },
  };
}

function yearsOf(
  { from, to, withoutYear }: CountingForm,
  { years, hasYearless }: CountingView,
): readonly (number | null)[] | null | undefined {
  const [first, last] = [from.trim(), to.trim()];
  const isOpen = first === '' && last === '';
  if (years === null || (isOpen && (withoutYear || !hasYearless))) return null;
  if ([first, last].some((year) => year !== '' && !YEAR.test(year))) return undefined;
  const start = first === '' ? years.first : Number(first);
  const end = last === '' ? years.last : Number(last);
  if (start > end) return undefined;
  const run = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return withoutYear && hasYearless ? [...run, null] : run;
}
