// SPDX-License-Identifier: EUPL-1.2

import { exchange, type ExchangeParty } from '../../core/exchange/exchange';
import type { CounterSegment, ExchangeLine } from '../../core/exchange/exchange-line';
import { IS_ONLY_A_WARNING } from '../../core/exchange/exchange-problem';
import { exchangeRoom } from '../../core/exchange/room';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { exchangeProblemText } from '../../i18n/scenario-texts';
import { isFilledIn } from '../state/variants';
import { formatOf } from './format';
import type { Choice } from './variant-form';

/** A line of the ledger as the editor shows it. */
export interface ExchangeLineView {
  readonly line: ExchangeLine;
  readonly fromName: string;
  readonly toName: string;
  /** Municipalities to choose from, with what each could hand over once all other lines are carried out. */
  readonly fromChoices: readonly Choice[];
  readonly toChoices: readonly Choice[];
  /** Most homes that this line can have; null until both municipalities are chosen. */
  readonly possible: string | null;
  readonly standing: 'incomplete' | 'counts' | 'countsNot';
  readonly problems: readonly { readonly text: string; readonly isWarning: boolean }[];
}

/** A line that says nothing yet; consent is not assumed. */
export const NEW_LINE: ExchangeLine = {
  from: '',
  to: '',
  homes: 0,
  counter: 'mid',
  consent: { from: false, to: false },
  date: null,
  note: null,
};

/**
 * The ledger with what is the matter with each line, and how many homes it could still have (domain §6). Lines that
 * are being filled in are not judged.
 *
 * @param parties what everybody would build without the ledger
 */
export function exchangeView(
  parties: readonly ExchangeParty[],
  ledger: readonly ExchangeLine[],
  dictionary: ScenarioDictionary,
): readonly ExchangeLineView[] {
  const { scenario, variants } = dictionary;
  const { homes } = formatOf(dictionary);
  const names = new Map(parties.map(({ code, name }) => [code, name]));
  const judged = exchange(parties, ledger.filter(isFilledIn)).lines;
  const outcomes = new Map(judged.map((outcome) => [outcome.line, outcome]));
  return ledger.map((line): ExchangeLineView => {
    const room = roomBeside(line, parties, ledger);
    const choices = (of: 'social' | CounterSegment, text: (name: string, homes: string) => string) =>
      parties
        .filter(({ segments }) => segments !== null)
        .map(({ code, name }) => ({ value: code, label: text(name, homes(room(code, of))) }))
        .sort((a, b) => a.label.localeCompare(b.label, dictionary.locale));
    const outcome = outcomes.get(line);
    const areChosen = line.from !== '' && line.to !== '';
    return {
      line,
      fromName: names.get(line.from) ?? variants.exchange.parties.from,
      toName: names.get(line.to) ?? variants.exchange.parties.to,
      fromChoices: choices('social', variants.exchange.roomSocial),
      toChoices: choices(line.counter, variants.exchange.roomCounter),
      possible: areChosen
        ? variants.exchange.possible(homes(Math.min(room(line.from, 'social'), room(line.to, line.counter))))
        : null,
      standing: outcome === undefined ? 'incomplete' : outcome.counts ? 'counts' : 'countsNot',
      problems: (outcome?.problems ?? []).map((problem) => ({
        text: exchangeProblemText(scenario, problem),
        isWarning: IS_ONLY_A_WARNING.has(problem.code),
      })),
    };
  });
}

/** What a municipality could hand over if every other line is carried out, homes; 0 when nothing is known of it. */
function roomBeside(
  line: ExchangeLine,
  parties: readonly ExchangeParty[],
  ledger: readonly ExchangeLine[],
): (code: string, of: 'social' | CounterSegment) => number {
  const { segments } = exchange(
    parties,
    ledger.filter((other) => other !== line && isFilledIn(other)),
  );
  const standing = new Map(
    parties.map((party) => [party.code, { ...party, segments: segments.get(party.code) ?? null }]),
  );
  return (code, of) => {
    const party = standing.get(code);
    if (party === undefined) return 0;
    return of === 'expensive' ? (party.segments?.expensive ?? 0) : (exchangeRoom(party)?.[of].homes ?? 0);
  };
}
