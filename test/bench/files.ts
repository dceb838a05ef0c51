// SPDX-License-Identifier: EUPL-1.2

import { unzipSync, zipSync } from 'fflate';
import type { Unzipped } from 'fflate';
import { SaxesParser } from 'saxes';
import { cellKey } from '../../src/ooxml/model';
import { openWorkbook } from '../../src/ooxml/open-workbook';
import type { OpenWorkbook } from '../../src/ooxml/open-workbook';
import { saveWorkbook } from '../../src/ooxml/save-workbook';
import { largeProgramme } from '../support/large-programme';
import { timeInTurn } from './measure';
import type { Bench, Line } from './report';

const ROWS = 100_000;

/** What nobody can do without: every part is parsed, and of an element nothing is kept. */
function parseParts(parts: Unzipped): number {
  let elements = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(name)) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('closetag', () => {
        elements += 1;
      });
      parser.write(new TextDecoder().decode(bytes)).close();
    }
  }
  return elements;
}

/** A workbook of which the user changed one number. */
function edited(bytes: Uint8Array): OpenWorkbook {
  const open = openWorkbook(bytes);
  const cells = open.workbook.sheets[0]?.cells;
  const key = cellKey(ROWS / 2, 6);
  const cell = cells?.get(key);
  if (cells !== undefined && cell !== undefined) {
    cells.set(key, { ...cell, value: 77_777 });
  }
  return open;
}

async function run(): Promise<readonly Line[]> {
  const bytes = largeProgramme(ROWS);
  const small = largeProgramme(ROWS / 10);
  const parts = unzipSync(bytes);
  const [bareOpen, bareZip, open, save, untouched, tenSmall] = await timeInTurn(
    [
      () => () => parseParts(unzipSync(bytes)),
      () => () => zipSync(parts),
      () => () => openWorkbook(bytes),
      () => {
        const workbook = edited(bytes);
        return () => saveWorkbook(workbook);
      },
      () => {
        const workbook = openWorkbook(bytes);
        return () => saveWorkbook(workbook);
      },
      () => () => {
        for (let time = 0; time < 10; time += 1) {
          openWorkbook(small);
        }
      },
    ],
    3,
  );
  const unit = 'ms';
  return [
    { what: 'open', measured: open, against: 'unzip + parse', reference: bareOpen, unit },
    { what: 'save, one cell changed', measured: save, against: 'zip', reference: bareZip, unit },
    { what: 'save, nothing changed', measured: untouched, against: 'zip', reference: bareZip, unit },
    {
      what: 'open + save, one cell changed',
      measured: open + save,
      against: 'unzip + parse + zip',
      reference: bareOpen + bareZip,
      unit,
    },
    {
      what: 'open 100,000 rows',
      measured: open,
      against: 'ten times 10,000 rows',
      reference: tenSmall,
      unit,
    },
  ];
}

export const files: Bench = { name: 'files', title: 'an .xlsx file of 100,000 × 15 cells', run };
