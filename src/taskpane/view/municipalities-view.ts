// SPDX-License-Identifier: EUPL-1.2

import type { Place } from '../../core/finding/finding';
import type {
  CompleteMunicipality,
  DutyStatus,
  MunicipalityOutcome,
} from '../../core/municipality/municipality-outcome';
import type { Outcome } from '../../core/outcome/calculate';
import { homesOf, percentOf } from '../../core/plan/sentence-text';
import type { ReadProgramme } from '../../core/programme/read-rows';
import { cellAddress } from '../../core/sheet/address';
import type { Dictionary } from '../../i18n/dictionary';
import type { SortKey } from '../../i18n/pane-texts';
import { formatOf } from './format';
import { municipalityTarget } from './why-target';
import type { WhyTarget } from './why-target';

export type MunicipalityStatus = DutyStatus | 'incomplete';

/** A municipality as the list shows it. */
export interface MunicipalityItem {
  readonly code: string;
  readonly name: string;
  readonly subregion: string;
  /** "30 % sociaal", "40 % midden". */
  readonly duty: string;
  readonly status: MunicipalityStatus;
  readonly statusWord: string;
  /** "tekort 1.594"; empty when there is none. */
  readonly shortfall: string;
  /** Homes short of its own duty, to sort by; at most, and 0 when it has no figures. */
  readonly shortfallHomes: number;
  readonly programme: string;
  readonly programmeHomes: number;
  readonly isUncertain: boolean;
  /** Its row in the programme; null when it cannot be pointed at. */
  readonly place: Place | null;
  /** What to ask when somebody wants to know why; null when it has no figures. */
  readonly why: WhyTarget | null;
}

/** How the list is to be shown. */
export interface Listing {
  readonly query: string;
  readonly onlyShort: boolean;
  readonly sort: SortKey;
}

/** Municipalities in the order of the programme. */
export function municipalityItems(
  { municipalities, settings }: Outcome,
  { source, keys }: ReadProgramme,
  dictionary: Dictionary,
): readonly MunicipalityItem[] {
  const rows = new Map(keys.map(({ code, row }) => [code, row]));
  const column = (source.columns.name ?? source.columns.code)?.column ?? source.firstColumn;
  return municipalities.map((municipality) => {
    const { code, name, subregion } = municipality;
    const row = rows.get(code);
    return {
      code,
      name,
      subregion: subregion ?? '',
      ...figuresOf(municipality, settings, dictionary),
      place: row === undefined ? null : { sheet: source.sheet, address: cellAddress(row, column) },
    };
  });
}

type Figures = Omit<MunicipalityItem, 'code' | 'name' | 'subregion' | 'place'>;

function figuresOf(
  municipality: MunicipalityOutcome,
  settings: Outcome['settings'],
  dictionary: Dictionary,
): Figures {
  const { plan, pane } = dictionary;
  if (!municipality.complete) {
    return {
      duty: '',
      status: 'incomplete',
      statusWord: plan.words.incomplete,
      shortfall: '',
      shortfallHomes: 0,
      programme: '',
      programmeHomes: 0,
      isUncertain: false,
      why: null,
    };
  }
  const { homes, homesBand } = formatOf(dictionary);
  const { status, figures, balance, uncertain } = municipality;
  const own = balance.social ?? balance.mid;
  const shortfallHomes = own?.shortfall ?? 0;
  return {
    duty: dutyText(municipality, settings, dictionary),
    status,
    statusWord: plan.words[status === 'noDuty' ? 'noDutyStatus' : status],
    shortfall:
      own === null || shortfallHomes === 0
        ? ''
        : pane.outcome.shortfall(homesBand({ low: own.shortfallAtLeast, high: own.shortfall })),
    shortfallHomes,
    programme: pane.outcome.programmeOf(homes(figures.total)),
    programmeHomes: figures.total,
    isUncertain: uncertain && status !== 'noDuty',
    why: municipalityTarget(municipality, null),
  };
}

function dutyText(
  { required, fairPart }: CompleteMunicipality,
  { ruleSet }: Outcome['settings'],
  { plan, pane }: Dictionary,
): string {
  const { words, separators } = plan;
  if (required.social !== null) return `${percentOf(ruleSet.social.value, separators)} ${words.socialDuty}`;
  if (required.mid !== null) return `${percentOf(ruleSet.mid.value, separators)} ${words.midDuty}`;
  return fairPart === null ? words.noDuty : pane.outcome.fairPart(homesOf(fairPart.social, separators));
}

/** What needs attention comes first. */
const STATUS_ORDER: readonly MunicipalityStatus[] = ['short', 'undecided', 'incomplete', 'met', 'noDuty'];

/** The items that are asked for, in the order that is asked for; equals by name. */
export function listed(
  items: readonly MunicipalityItem[],
  { query, onlyShort, sort }: Listing,
  locale: string,
): readonly MunicipalityItem[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const plain = (text: string): string =>
    text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
  const wanted = plain(query.trim());
  const order: Readonly<Record<SortKey, (a: MunicipalityItem, b: MunicipalityItem) => number>> = {
    name: () => 0,
    shortfall: (a, b) => b.shortfallHomes - a.shortfallHomes,
    total: (a, b) => b.programmeHomes - a.programmeHomes,
    status: (a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  };
  return items
    .filter(({ name, subregion, code }) =>
      [name, subregion, code].some((text) => plain(text).includes(wanted)),
    )
    .filter(({ shortfallHomes }) => !onlyShort || shortfallHomes > 0)
    .sort((a, b) => order[sort](a, b) || compare(a.name, b.name));
}
