// SPDX-License-Identifier: EUPL-1.2

import { splitAccepted, splitInSteps, type AcceptedFinding, type Judged } from '../core/finding/acceptance';
import type { Finding } from '../core/finding/finding';
import { finding } from '../core/finding/severity';
import { compare, ONE } from '../core/number/ratio';
import type { Ratio } from '../core/number/ratio';
import { parseShare } from '../core/number/parse-share';
import type { Mapping } from '../core/form/mapping';
import { calculateInSteps } from '../core/outcome/calculate';
import { applicableCounting } from '../core/programme/applicable-counting';
import type { Counting } from '../core/programme/counting';
import { needsInputSheet } from '../core/programme/needs-input-sheet';
import { READ_AS_FOUND, type ReadingSettings } from '../core/programme/reading-settings';
import type { ReadProgramme } from '../core/programme/read-rows';
import type { Outcome } from '../core/outcome/calculate';
import { calculationSettings } from '../core/outcome/settings';
import type { CalculationSettings } from '../core/outcome/settings';
import { workbookSettings } from '../core/plan/parameter-values';
import type { ParameterContents, WorkbookSettings } from '../core/plan/parameter-values';
import type { WritePlan } from '../core/plan/plan';
import { COLUMN_ROLES, sheetMark } from '../core/plan/roles';
import type { ColumnRole } from '../core/plan/roles';
import { contentText } from '../core/sheet/content';
import type { Content } from '../core/sheet/content';
import { dictionaryOf, findingText, isLanguage } from '../i18n/languages';
import type { Dictionary, Language } from '../i18n/dictionary';
import type { GivenScenarios } from '../core/plan/scenarios/book';
import { recallAcceptances } from '../memory/memory';
import { readScenarios, type WorkbookScenarios } from './read/scenarios';
import { findObstacle, programmePlace } from './read/programme-place';
import type { Ownership } from './read/ownership';
import { readParameters, readStatedPrecision } from './read/parameters';
import { readWorkbook } from './read/read-workbook';
import type { WorkbookReading } from './read/read-workbook';
import { inTurns } from '../steps/in-turns';
import { ensureNotCancelled, run } from './run';

/** What the user chose; what is not given comes from the workbook, or else is the default. */
export interface CalculationRequest {
  readonly language: Language;
  readonly settings: Partial<Omit<WorkbookSettings['settings'], 'counting' | 'reading'>> & {
    readonly counting?: Partial<Counting>;
    readonly reading?: Partial<ReadingSettings>;
  };
  /** Which column is what; when it is not given the workbook may remember it, and otherwise it is recognised. */
  readonly mapping?: Mapping | null;
  /** Columns wanted in the programme table; by default those that the workbook says, or else all of them. */
  readonly columns?: readonly ColumnRole[];
  /**
   * Whether scenarios, exchange and agreements are written too; by default when the workbook has their sheets. What is
   * given takes the place of what those sheets say.
   */
  readonly scenarios?: boolean | GivenScenarios;
  readonly version: string;
  /** For the account sheet, as it will be shown. */
  readonly writtenAt: string;
}

/** What came out of a workbook. */
export interface WorkbookCalculation {
  readonly reading: WorkbookReading;
  /** Of reading and of calculating; of what cannot be written too. */
  readonly findings: readonly Finding[];
  /** Those that the workbook remembers as accepted; they are not among the others. */
  readonly accepted: readonly AcceptedFinding[];
  /** What to remember to accept a finding; those that cannot be accepted have none. */
  readonly keys: Judged['keys'];
  /** Null when there is no programme to calculate with. */
  readonly result: {
    readonly outcome: Outcome;
    readonly plan: WritePlan;
    /** Columns wanted in the programme table. */
    readonly columns: readonly ColumnRole[];
    /** Null when nobody wants scenarios. */
    readonly scenarios: WorkbookScenarios | null;
  } | null;
}

/**
 * Reads the open workbook, calculates its programme and plans what would be written. Nothing is written.
 *
 * @param signal cancels; what Excel is doing at that moment it finishes
 * @throws ExcelFailure
 * @requires ExcelApi 1.9
 */
export function calculateWorkbook(
  request: CalculationRequest,
  signal?: AbortSignal,
): Promise<WorkbookCalculation> {
  const goOn = (): void => {
    ensureNotCancelled(signal);
  };
  return run((context) => calculation(context, request, goOn), { signal });
}

async function calculation(
  context: Excel.RequestContext,
  request: CalculationRequest,
  goOn: () => void,
): Promise<WorkbookCalculation> {
  let stored: Stored = { settings: {}, columns: COLUMN_ROLES, findings: [], parameters: {} };
  const settingsOf = async (ownership: Ownership): Promise<ReadingSettings> => {
    const { plan } = firstDictionary(ownership, request.language);
    stored = (await storedSettings(context, ownership, plan)) ?? (await statedSettings(context));
    return { ...READ_AS_FOUND, ...stored.settings.reading, ...request.settings.reading };
  };
  const reading = await readWorkbook(context, request.mapping ?? null, settingsOf, goOn);
  if (reading.read === null || reading.sheet === null || reading.read.keys.length === 0) {
    const found = [...ofWorkbook(reading), ...reading.findings];
    const judging = splitInSteps(found, recallAcceptances(reading.memory));
    const { open, accepted, keys } = await inTurns(judging, goOn);
    return { reading, findings: open, accepted, keys, result: null };
  }
  const dictionary = workbookDictionary(reading, request.language);
  const { counting, reading: ofReading, ...asked } = request.settings;
  const inWorkbook = calculationSettings({
    regionName: dictionary.plan.regions.name,
    ...stored.settings,
    ...asked,
  });
  const wanted = { ...inWorkbook.counting, ...counting };
  const applicable = applicableCounting(wanted, reading.read.programme);
  const settings: CalculationSettings = {
    ...inWorkbook,
    counting: applicable.counting,
    reading: { ...inWorkbook.reading, ...ofReading },
  };
  const scenarios = await readScenarios(context, request, reading, dictionary, settings);
  const steps = calculateInSteps(reading.read.programme, scenarios?.settings ?? settings);
  const outcome = await inTurns(steps, goOn);
  const evaluated = scenarios === null ? null : await inTurns(scenarios.evaluate(), goOn);
  const found = [
    ...reading.findings,
    ...stored.findings,
    ...applicable.findings,
    ...outcome.findings,
    ...(scenarios?.book.findings ?? []),
    ...(evaluated?.findings ?? []),
  ];
  const judging = splitInSteps(found, recallAcceptances(reading.memory));
  const { open: findings, accepted, keys } = await inTurns(judging, goOn);
  const columns = request.columns ?? stored.columns;
  const place = programmePlace(reading.read.source, reading.ownership);
  // Loaded when there is something to plan: the pane shows before that.
  const { planInSteps } = await import('../core/plan/write-plan');
  const planning = planInSteps({
    outcome,
    source: place.source,
    keys: reading.read.keys,
    // A sheet of figures that is there stays in use, so that it is never out of date.
    figures: isInputSheetUsed(reading, reading.read) ? reading.read.figures : null,
    findings,
    accepted,
    findingWords: (found) => findingText(dictionary, found),
    texts: dictionary.plan,
    typed: { parameters: stored.parameters, grids: scenarios?.grids ?? {} },
    columns,
    columnsObstacle:
      reading.read.source.form === 'municipalities'
        ? await findObstacle(context, reading.sheet, reading.read.keys, place, {
            wanted: columns,
            headers: dictionary.plan.columns,
          })
        : 'severalRowsPerMunicipality',
    scenarios:
      scenarios === null || evaluated === null || scenarios.book.isUnreadable
        ? null
        : { book: scenarios.book, evaluated, texts: scenarios.texts, tables: scenarios.tables },
    version: request.version,
    writtenAt: request.writtenAt,
  });
  const plan = await inTurns(planning, goOn);
  // Of this workbook as it is now: not written in it.
  const [before, after] = [ofWorkbook(reading), skippedColumns(plan, reading)].map((passing) =>
    splitAccepted(passing, recallAcceptances(reading.memory)),
  ) as [Judged, Judged];
  return {
    reading,
    findings: [...before.open, ...findings, ...after.open],
    accepted: [...before.accepted, ...accepted, ...after.accepted],
    keys: new Map([...before.keys, ...keys, ...after.keys]),
    result: {
      outcome,
      plan,
      columns,
      scenarios:
        scenarios === null || evaluated === null
          ? null
          : { book: scenarios.book, evaluations: evaluated.evaluations },
    },
  };
}

function isInputSheetUsed({ ownership }: WorkbookReading, read: ReadProgramme): boolean {
  return needsInputSheet(read) || ownership.sheets.has('input');
}

/** The language of the first write, with the names that the user gave to sheets and table of ours since. */
function workbookDictionary(
  { ownership, municipalityTable, inputTable }: WorkbookReading,
  asked: Language,
): Dictionary {
  const { sheets, isInterrupted } = ownership;
  const dictionary = firstDictionary(ownership, asked);
  // A write that was interrupted may not have come to giving a sheet its name.
  const withNames = [...sheets].filter(([role, { name }]) => name !== sheetMark(role));
  const named = Object.fromEntries(withNames.map(([role, { name }]) => [role, name]));
  return {
    ...dictionary,
    plan: {
      ...dictionary.plan,
      sheets: { ...dictionary.plan.sheets, ...named },
      municipalityTable: (isInterrupted ? null : municipalityTable) ?? dictionary.plan.municipalityTable,
      inputTable: (isInterrupted ? null : inputTable) ?? dictionary.plan.inputTable,
    },
  };
}

/** The language of the first write. */
function firstDictionary({ language }: Ownership, asked: Language): Dictionary {
  return dictionaryOf(isLanguage(language) ? language : asked);
}

interface Stored {
  readonly settings: Partial<CalculationSettings>;
  readonly columns: readonly ColumnRole[];
  readonly findings: readonly Finding[];
  /** The cells of our own sheet that say so; empty before there are. */
  readonly parameters: ParameterContents;
}

/**
 * A workbook that was written before says its settings on its parameter sheet. Null when it has none, or one that an
 * interrupted write had not filled yet.
 */
async function storedSettings(
  context: Excel.RequestContext,
  { sheets, isInterrupted }: Ownership,
  plan: Dictionary['plan'],
): Promise<Stored | null> {
  if (!sheets.has('parameters')) {
    return null;
  }
  const contents = await readParameters(context, plan.parameterNames);
  if (isInterrupted && Object.values(contents).every(({ content }) => content === null)) {
    return null;
  }
  const user = { title: plan.parameters.chosenByUser, date: null };
  return { ...workbookSettings(contents, plan, user), parameters: contents };
}

/** Before that, a workbook can say how precise its stock is. */
async function statedSettings(context: Excel.RequestContext): Promise<Stored> {
  const stated = await readStatedPrecision(context);
  if (stated === null) {
    return { settings: {}, columns: COLUMN_ROLES, findings: [], parameters: {} };
  }
  const stockPrecision = precisionOf(stated);
  return stockPrecision === null
    ? {
        settings: {},
        columns: COLUMN_ROLES,
        findings: [
          finding('invalidParameter', null, { name: 'Wvrv_nauwkeurigheid', text: contentText(stated) }),
        ],
        parameters: {},
      }
    : { settings: { stockPrecision }, columns: COLUMN_ROLES, findings: [], parameters: {} };
}

function precisionOf(content: Content): Ratio | null {
  const precision = typeof content === 'number' ? parseShare(String(content)) : null;
  return precision !== null && compare(precision, ONE) < 0 ? precision : null;
}

/** Says something about the workbook as it is found, not about the programme: it is not written in it. */
function ofWorkbook({ ownership, memory: { trouble } }: WorkbookReading): readonly Finding[] {
  return [
    ...(ownership.isInterrupted ? [finding('writeInterrupted', null, {})] : []),
    ...(trouble === null ? [] : [finding('memoryUnreadable', null, { trouble })]),
  ];
}

function skippedColumns({ columns }: WritePlan, { read }: WorkbookReading): readonly Finding[] {
  if (columns.kind === 'write' || read === null) {
    return [];
  }
  const { sheet, table } = read.source;
  return [
    finding('columnsSkipped', { sheet, address: null }, { table: table ?? sheet, reason: columns.reason }),
  ];
}
