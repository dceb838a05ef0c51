// SPDX-License-Identifier: EUPL-1.2
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { WorkbookModel } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';

/** Settings that make LibreOffice trust the file's cached values (1) or compute everything anew (0). */
const RECALCULATE = { always: 0, never: 1 } as const;

/** All sheets, values as computed (not as formatted), comma separated, UTF-8: LibreOffice's own filter options. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function settingsXml(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;
}

/** Whether LibreOffice can be run here. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** `describe` that is skipped, saying so, where LibreOffice cannot be run. */
export function describeWithLibreOffice(title: string, tests: () => void): void {
  if (hasLibreOffice()) {
    describe(title, tests);
    return;
  }
  console.warn(`Skipped "${title}": LibreOffice (soffice) is not installed.`);
  describe.skip(title, () => {
    it('needs LibreOffice', () => undefined);
  });
}

/**
 * Opens a workbook in LibreOffice and gives the values of each sheet as rows of texts, by sheet name.
 *
 * @param recalculate whether formulas are computed anew, or the file's cached values are shown.
 * @throws when LibreOffice does not open the file.
 */
export function sheetsInLibreOffice(
  bytes: Uint8Array,
  recalculate: keyof typeof RECALCULATE,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  return converted(bytes, recalculate, CSV_FILTER, (folder) => {
    const sheets = readdirSync(folder).map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8').replace(/\n$/, '');
      return [file.slice('book-'.length, -'.csv'.length), Papa.parse<string[]>(text).data] as const;
    });
    return new Map(sheets);
  });
}

/**
 * A workbook with the values LibreOffice computes. Unlike the texts of a .csv they have a type.
 *
 * @throws when LibreOffice does not open the file.
 */
export function recalculatedByLibreOffice(bytes: Uint8Array): WorkbookModel {
  return converted(
    bytes,
    'always',
    'xlsx:Calc MS Excel 2007 XML',
    (folder) => openWorkbook(readFileSync(path.join(folder, 'book.xlsx'))).workbook,
  );
}

/** Lets LibreOffice convert a workbook, with a profile of its own, and reads what it made. */
function converted<Result>(
  bytes: Uint8Array,
  recalculate: keyof typeof RECALCULATE,
  filter: string,
  read: (folder: string) => Result,
): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    const out = path.join(folder, 'out');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    const settings = settingsXml(RECALCULATE[recalculate]);
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', filter];
    execFileSync('soffice', [...options, '--outdir', out, file], { stdio: 'ignore', timeout: 120_000 });
    return read(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
