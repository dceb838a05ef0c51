// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { CellValue } from '../../../../src/ooxml/model';
import { errorFromText } from '../../../../src/workbench/host/formula/value';

/** LibreOffice recalculates on load whatever a file says its values are. */
const ALWAYS_RECALCULATE =
  `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">` +
  `<value>0</value></prop></item></oor:items>`;

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Values of the cells of one sheet (counted from 1) by address, after LibreOffice recalculated the file. */
export function recalculatedValues(file: Uint8Array, sheet: number): ReadonlyMap<string, CellValue> {
  const directory = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    mkdirSync(join(directory, 'profile', 'user'), { recursive: true });
    writeFileSync(join(directory, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    writeFileSync(join(directory, 'in.xlsx'), file);
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(directory, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(directory, 'out'),
        join(directory, 'in.xlsx'),
      ],
      { timeout: 120_000 },
    );
    if (status !== 0) {
      throw new Error(`LibreOffice failed: ${String(stderr)}`);
    }
    return readValues(readFileSync(join(directory, 'out', 'in.xlsx')), sheet);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function readValues(file: Uint8Array, sheet: number): ReadonlyMap<string, CellValue> {
  const parts = unzipSync(file);
  const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const shared = sharedTexts(xml('xl/sharedStrings.xml'));
  const values = new Map<string, CellValue>();
  let address = '';
  let type = 'n';
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') {
      address = attributes['r'] ?? '';
      type = attributes['t'] ?? 'n';
    }
    text = '';
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'v') {
      values.set(address, cellValue(type, text, shared));
    }
  });
  parser.write(xml(`xl/worksheets/sheet${sheet}.xml`)).close();
  return values;
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  if (xml === '') {
    return texts;
  }
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    text = name === 'si' ? '' : text;
  });
  parser.on('text', (piece) => {
    text += piece.trim() === '' ? '' : piece;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'si') {
      texts.push(text);
    }
  });
  parser.write(xml).close();
  return texts;
}

function cellValue(type: string, text: string, shared: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return shared[Number(text)] ?? null;
    case 'b':
      return text === '1';
    case 'e':
      return errorFromText(text);
    case 'n':
      return Number(text);
    default:
      return text;
  }
}
