// SPDX-License-Identifier: EUPL-1.2

import { BASES } from '../core/allocation/base';
import { NO_CAPS, type Caps } from '../core/allocation/cap';
import { ORDERS } from '../core/allocation/distribution';
import { FIGURE_KEYS, type ChosenKey } from '../core/allocation/key';
import { COUNTER_SEGMENTS, type ExchangeLine } from '../core/exchange/exchange-line';
import { parseShare } from '../core/number/parse-share';
import type { Ratio } from '../core/number/ratio';
import type { Division } from '../core/region/apply-division';
import { DIVISION_PRESETS, type DivisionPresetId } from '../core/region/division-presets';
import type { RuleSet } from '../core/rules/rule-set';
import { RULE_SETS } from '../core/rules/shipped';
import { scenario, type Scenario } from '../core/scenario/scenario';

/** What stands somewhere in a scenario file and cannot be used. */
export class WrongScenario extends Error {
  /** @param path where, such as `[0].caps.social`; @param expected what could stand there */
  constructor(
    readonly path: string,
    readonly expected: readonly string[],
  ) {
    super(`${path}: ${expected.join(', ')}`);
  }
}

/** What a scenario file cannot say by itself. */
export interface ScenarioContext {
  /** Rule set of a scenario that names none. */
  readonly ruleSet: RuleSet;
  /** Division by a column of the workbook; null when there is no such column. */
  readonly columnDivision: (header: string) => Division | null;
  /** Headers that there are. */
  readonly headers: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Scenarios from the content of a file: one, or a list of them. Unknown members are refused, so that a typing error
 * is not taken for a default.
 *
 * @throws WrongScenario
 * @example readScenarios({ name: "Naar omvang", base: "minimum", key: "volume" }, context)
 */
export function readScenarios(content: unknown, context: ScenarioContext): readonly Scenario[] {
  const list = Array.isArray(content) ? (content as readonly unknown[]) : [content];
  if (list.length === 0) throw new WrongScenario('[]', ['{ … }']);
  return list.map((one, index) => readScenario(one, `[${index}]`, context));
}

const MEMBERS = ['name', 'rules', 'division', 'base', 'key', 'order', 'weights', 'caps', 'exchange'];

function readScenario(value: unknown, path: string, context: ScenarioContext): Scenario {
  const fields = fieldsOf(value, path, MEMBERS);
  const { name, key, order, weights, caps, exchange } = fields;
  if (typeof name !== 'string' || name.trim() === '') throw new WrongScenario(`${path}.name`, ['"…"']);
  return scenario({
    name,
    ruleSet: readRules(fields.rules, `${path}.rules`, context),
    division: readDivision(fields.division, `${path}.division`, context),
    base: fields.base === undefined ? 'programme' : oneOf(fields.base, BASES, `${path}.base`),
    allocation:
      key === undefined || key === null
        ? null
        : {
            key: readKey(key, weights, path),
            order: order === undefined ? 'subregionFirst' : oneOf(order, ORDERS, `${path}.order`),
          },
    caps: caps === undefined ? NO_CAPS : readCaps(caps, `${path}.caps`),
    exchange: exchange === undefined ? null : readLedger(exchange, `${path}.exchange`),
  });
}

function readRules(value: unknown, path: string, { ruleSet }: ScenarioContext): RuleSet {
  if (value === undefined) return ruleSet;
  const ids = Object.keys(RULE_SETS) as (keyof typeof RULE_SETS)[];
  return RULE_SETS[oneOf(value, ids, path)];
}

function readDivision(value: unknown, path: string, context: ScenarioContext): Division {
  if (value === undefined) return { kind: 'workbook' };
  if (typeof value === 'object' && value !== null) {
    const { column } = fieldsOf(value, path, ['column']);
    const division = typeof column === 'string' ? context.columnDivision(column) : null;
    if (division === null) throw new WrongScenario(`${path}.column`, context.headers);
    return division;
  }
  const presets = Object.keys(DIVISION_PRESETS) as DivisionPresetId[];
  const chosen = oneOf(value, [...KINDS, ...presets], path);
  return chosen in DIVISION_PRESETS
    ? { kind: 'preset', preset: chosen as DivisionPresetId }
    : { kind: chosen as (typeof KINDS)[number] };
}

const KINDS = ['workbook', 'whole', 'province'] as const;

function readKey(value: unknown, weights: unknown, path: string): ChosenKey {
  const key = oneOf(value, [...FIGURE_KEYS, 'manual'] as const, `${path}.key`);
  if (key !== 'manual') {
    if (weights !== undefined) throw new WrongScenario(`${path}.weights`, ['"key": "manual"']);
    return { key };
  }
  const entries = Object.entries(fieldsOf(weights, `${path}.weights`));
  return {
    key,
    weights: new Map(
      entries.map(([code, weight]) => {
        if (typeof weight !== 'number' || !Number.isSafeInteger(weight) || weight < 0) {
          throw new WrongScenario(`${path}.weights.${code}`, ['0', '1', '2', '…']);
        }
        return [code, weight];
      }),
    ),
  };
}

function readCaps(value: unknown, path: string): Caps {
  const { social, affordable } = fieldsOf(value, path, ['social', 'affordable']);
  const share = (given: unknown, name: keyof Caps): Ratio => {
    if (given === undefined) return NO_CAPS[name];
    const read = typeof given === 'string' ? parseShare(given) : null;
    if (read === null) throw new WrongScenario(`${path}.${name}`, ['"40 %"', '"2/3"', '"0,4"']);
    return read;
  };
  return { social: share(social, 'social'), affordable: share(affordable, 'affordable') };
}

const LINE_MEMBERS = ['from', 'to', 'homes', 'counter', 'consent', 'date', 'note'];

function readLedger(value: unknown, path: string): readonly ExchangeLine[] {
  if (!Array.isArray(value)) throw new WrongScenario(path, ['[ … ]']);
  return (value as readonly unknown[]).map((one, index): ExchangeLine => {
    const at = `${path}[${index}]`;
    const { from, to, homes, counter, consent, date, note } = fieldsOf(one, at, LINE_MEMBERS);
    if (typeof homes !== 'number') throw new WrongScenario(`${at}.homes`, ['1', '2', '…']);
    const agreed = fieldsOf(consent ?? {}, `${at}.consent`, ['from', 'to']);
    return {
      from: text(from, `${at}.from`),
      to: text(to, `${at}.to`),
      homes,
      counter: oneOf(counter, COUNTER_SEGMENTS, `${at}.counter`),
      consent: { from: agreed.from === true, to: agreed.to === true },
      date: date === undefined || date === null ? null : text(date, `${at}.date`),
      note: note === undefined || note === null ? null : text(note, `${at}.note`),
    };
  });
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new WrongScenario(path, ['"…"']);
  return value;
}

function oneOf<const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  path: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new WrongScenario(path, choices);
  return found;
}

function fieldsOf(value: unknown, path: string, members?: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WrongScenario(path, ['{ … }']);
  }
  const unknown = members === undefined ? [] : Object.keys(value).filter((key) => !members.includes(key));
  if (unknown[0] !== undefined) throw new WrongScenario(`${path}.${unknown[0]}`, members ?? []);
  return value as Fields;
}
