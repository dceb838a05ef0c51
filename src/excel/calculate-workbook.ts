// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from '../core/finding/finding';
import { finding } from '../core/finding/severity';
import { compare, ONE } from '../core/number/ratio';
import type { Ratio } from '../core/number/ratio';
import { parseShare } from '../core/number/parse-share';
import type { Mapping } from '../core/form/mapping';
import { calculate } from '../core/outcome/calculate';
import { needsInputSheet } from '../core/programme/needs-input-sheet';
import type { Outcome } from '../core/outcome/calculate';
import { calculationSettings } from '../core/outcome/settings';
import type { CalculationSettings } from '../core/outcome/settings';
import { workbookSettings } from '../core/plan/parameter-values';
import type { WritePlan } from '../core/plan/plan';
import { COLUMN_ROLES } from '../core/plan/roles';
import type { ColumnRole } from '../core/plan/roles';
import { writePlan } from '../core/plan/write-plan';
import { contentText } from '../core/sheet/content';
import type { Content } from '../core/sheet/content';
import { dictionaryOf, findingText, isLanguage } from '../i18n/languages';
import type { Dictionary, Language } from '../i18n/dictionary';
import { findObstacle, programmePlace } from './read/programme-place';
import { readParameters, readStatedPrecision } from './read/parameters';
import { readWorkbook } from './read/read-workbook';
import type { WorkbookReading } from './read/read-workbook';
import { run } from './run';

/** What the user chose; what is not given comes from the workbook, or else is the default. */
export interface CalculationRequest {
  readonly language: Language;
  readonly settings: Partial<Pick<CalculationSettings, 'ruleSet' | 'nationalAverage'>>;
  /** Which column is what; recognised when it is not given. */
  readonly mapping?: Mapping | null;
  /** Columns wanted in the programme table; all of them by default. */
  readonly columns?: readonly ColumnRole[];
  readonly version: string;
  /** For the account sheet, as it will be shown. */
  readonly writtenAt: string;
}

/** What came out of a workbook. */
export interface WorkbookCalculation {
  readonly reading: WorkbookReading;
  /** Of reading and of calculating; of what cannot be written too. */
  readonly findings: readonly Finding[];
  /** Null when there is no programme to calculate with. */
  readonly result: { readonly outcome: Outcome; readonly plan: WritePlan } | null;
}

/**
 * Reads the open workbook, calculates its programme and plans what would be written. Nothing is written.
 *
 * @throws ExcelFailure
 * @requires ExcelApi 1.9
 */
export function calculateWorkbook(request: CalculationRequest): Promise<WorkbookCalculation> {
  return run(async (context) => {
    const reading = await readWorkbook(context, request.mapping ?? null);
    if (reading.read === null || reading.sheet === null || reading.read.keys.length === 0) {
      return { reading, findings: reading.findings, result: null };
    }
    const dictionary = workbookDictionary(reading, request.language);
    const stored = reading.ownership.sheets.has('parameters')
      ? await storedSettings(context, dictionary)
      : await statedSettings(context);
    const settings = calculationSettings({
      regionName: dictionary.plan.regions.name,
      ...stored.settings,
      ...request.settings,
    });
    const outcome = calculate(reading.read.programme, settings);
    const findings = [...reading.findings, ...stored.findings, ...outcome.findings];
    const columns = request.columns ?? COLUMN_ROLES;
    const place = programmePlace(reading.read.source, reading.ownership);
    const plan = writePlan({
      outcome,
      source: place.source,
      keys: reading.read.keys,
      figures: needsInputSheet(reading.read) ? reading.read.figures : null,
      findings,
      findingWords: (found) => findingText(dictionary, found),
      texts: dictionary.plan,
      columns,
      columnsObstacle:
        reading.read.source.form === 'municipalities'
          ? await findObstacle(context, reading.sheet, reading.read.keys, place, {
              wanted: columns,
              headers: dictionary.plan.columns,
            })
          : 'severalRowsPerMunicipality',
      version: request.version,
      writtenAt: request.writtenAt,
    });
    return { reading, findings: [...findings, ...skippedColumns(plan, reading)], result: { outcome, plan } };
  });
}

/** The language of the first write, with the names that the user gave to sheets and table of ours since. */
function workbookDictionary(
  { ownership, municipalityTable, inputTable }: WorkbookReading,
  asked: Language,
): Dictionary {
  const { language, sheets } = ownership;
  const dictionary = dictionaryOf(isLanguage(language) ? language : asked);
  const named = Object.fromEntries([...sheets].map(([role, { name }]) => [role, name]));
  return {
    ...dictionary,
    plan: {
      ...dictionary.plan,
      sheets: { ...dictionary.plan.sheets, ...named },
      municipalityTable: municipalityTable ?? dictionary.plan.municipalityTable,
      inputTable: inputTable ?? dictionary.plan.inputTable,
    },
  };
}

interface Stored {
  readonly settings: Partial<CalculationSettings>;
  readonly findings: readonly Finding[];
}

/** A workbook that was written before says its settings on its parameter sheet. */
async function storedSettings(context: Excel.RequestContext, { plan }: Dictionary): Promise<Stored> {
  const contents = await readParameters(context, plan.parameterNames);
  const user = { title: plan.parameters.chosenByUser, date: null };
  return workbookSettings(contents, plan.parameterNames, user);
}

/** Before that, a workbook can say how precise its stock is. */
async function statedSettings(context: Excel.RequestContext): Promise<Stored> {
  const stated = await readStatedPrecision(context);
  if (stated === null) {
    return { settings: {}, findings: [] };
  }
  const stockPrecision = precisionOf(stated);
  return stockPrecision === null
    ? {
        settings: {},
        findings: [
          finding('invalidParameter', null, { name: 'Wvrv_nauwkeurigheid', text: contentText(stated) }),
        ],
      }
    : { settings: { stockPrecision }, findings: [] };
}

function precisionOf(content: Content): Ratio | null {
  const precision = typeof content === 'number' ? parseShare(String(content)) : null;
  return precision !== null && compare(precision, ONE) < 0 ? precision : null;
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
