// SPDX-License-Identifier: EUPL-1.2

import { isRound } from '../../core/round/template';
import { municipalityByCode } from '../../core/register/municipality-register';
import type { CliTexts } from '../../i18n/cli-texts';
import { WrongUsage } from '../cli-error';

/** What a coordinator asks of a round. Files are paths; null is not given. */
export interface RoundOptions {
  /** `2026-1` */
  readonly round: string | null;
  /** Code or name of one municipality. */
  readonly municipality: string | null;
  /** Codes or names with commas between them. */
  readonly codes: string | null;
  /** File with a municipality on each line. */
  readonly region: string | null;
  readonly all: boolean;
  /** Who should hand something in: codes with commas between them, or a file as `region`. */
  readonly expected: string | null;
  /** Workbook or .csv with what was agreed, one row per municipality. */
  readonly agreements: string | null;
  /** Folder for a text per municipality. */
  readonly mail: string | null;
  /** The file that counts, by code of the municipality. */
  readonly choices: ReadonlyMap<string, string>;
  /** Seconds that reading one file may take. */
  readonly timeLimit: number;
}

export const ROUND_OPTIONS = {
  round: { type: 'string' },
  municipality: { type: 'string' },
  codes: { type: 'string' },
  region: { type: 'string' },
  all: { type: 'boolean' },
  expected: { type: 'string' },
  agreements: { type: 'string' },
  mail: { type: 'string' },
  choose: { type: 'string', multiple: true },
  'time-limit': { type: 'string' },
} as const;

type Values = {
  readonly [Option in keyof typeof ROUND_OPTIONS]?: Option extends 'all'
    ? boolean
    : Option extends 'choose'
      ? readonly string[]
      : string;
};

/** Long enough for the largest programme, short enough to wait for. */
const TIME_LIMIT = 60;

/** @throws WrongUsage */
export function readRoundOptions(values: Values, cli: CliTexts): RoundOptions {
  const { round = null } = values;
  if (round !== null && !isRound(round)) throw new WrongUsage(cli.unreadableRound(round));
  return {
    round,
    municipality: values.municipality ?? null,
    codes: values.codes ?? null,
    region: values.region ?? null,
    all: values.all ?? false,
    expected: values.expected ?? null,
    agreements: values.agreements ?? null,
    mail: values.mail ?? null,
    choices: new Map((values.choose ?? []).map((choice) => choiceOf(choice, cli))),
    timeLimit: timeLimitOf(values['time-limit'], cli),
  };
}

/** `GM0363=Amsterdam (2).xlsx` */
function choiceOf(text: string, cli: CliTexts): readonly [string, string] {
  const at = text.indexOf('=');
  const municipality = at < 0 ? null : municipalityByCode(text.slice(0, at));
  const file = text.slice(at + 1).trim();
  if (municipality === null || file === '') throw new WrongUsage(cli.unreadableChoice(text));
  return [municipality.code, file];
}

function timeLimitOf(text: string | undefined, cli: CliTexts): number {
  if (text === undefined) return TIME_LIMIT;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 3600)) throw new WrongUsage(cli.unreadableTimeLimit(text));
  return seconds;
}
