// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookModel } from '../../../../src/ooxml/model';
import { openWorkbook } from '../../../../src/ooxml/open-workbook';

/** LibreOffice recalculates on load whatever a file says its values are. */
const ALWAYS_RECALCULATE =
  `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">` +
  `<value>0</value></prop></item></oor:items>`;

export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** A workbook with the values LibreOffice computes. Unlike the texts of a .csv they have a type. */
export function recalculated(file: Uint8Array): WorkbookModel {
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
    return openWorkbook(readFileSync(join(directory, 'out', 'in.xlsx'))).workbook;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
