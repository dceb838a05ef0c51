// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from 'node:fs';
import { calculate } from '../../src/core/outcome/calculate';
import { calculated, written } from '../support/add-in';
import { ALL_MUNICIPALITIES, largeProgramme } from '../support/large-programme';
import { openCounting } from '../support/traffic';
import type { CountingHost } from '../support/traffic';
import { timeInTurn } from './measure';
import type { Bench, Line } from './report';

/** A workbook, and a cell of its programme whose number the user changes between two writes. */
interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly cell: string;
}

const EXAMPLE = new URL('../../assets/workbooks/mra-voorbeeld.xlsx', import.meta.url);

const SUBJECTS: readonly Subject[] = [
  { name: '30 municipalities', bytes: readFileSync(EXAMPLE), cell: 'H5' },
  {
    name: `${ALL_MUNICIPALITIES} municipalities`,
    bytes: largeProgramme(ALL_MUNICIPALITIES),
    cell: 'H2',
  },
];

/** Something the user does, from a freshly opened workbook. */
interface Job {
  readonly what: string;
  readonly open: () => CountingHost;
  readonly work: () => Promise<unknown>;
}

async function jobsOf({ bytes, cell }: Subject): Promise<readonly Job[]> {
  const first = openCounting(bytes);
  await written();
  const saved = first.save();
  const openEdited = (): CountingHost => {
    const host = openCounting(saved);
    host.editCell('Programma', cell, '1');
    return host;
  };
  return [
    { what: 'calculate', open: () => openCounting(bytes), work: calculated },
    { what: 'calculate and write', open: () => openCounting(bytes), work: written },
    { what: 'again, nothing changed', open: () => openCounting(saved), work: written },
    { what: 'again, one number changed', open: openEdited, work: written },
  ];
}

/** The calculation alone, without Excel and without a plan of what to write. */
async function bareCalculation({ bytes }: Subject): Promise<() => unknown> {
  openCounting(bytes);
  const { reading, result } = await calculated();
  if (reading.read === null || result === null) {
    throw new Error('There is no programme in this workbook');
  }
  const { programme } = reading.read;
  const { settings } = result.outcome;
  return () => calculate(programme, settings);
}

async function linesOf(subject: Subject): Promise<readonly Line[]> {
  const bare = await bareCalculation(subject);
  const jobs = await jobsOf(subject);
  const [reference, ...times] = await timeInTurn([
    () => bare,
    ...jobs.map(({ open, work }) => () => {
      open();
      return () => work();
    }),
  ]);
  const lines: Line[] = [];
  for (const [index, { what, open, work }] of jobs.entries()) {
    const host = open();
    host.traffic();
    await work();
    const { requests, largest } = host.traffic();
    const name = `${what}, ${subject.name}`;
    lines.push(
      {
        what: name,
        measured: times[index] ?? Number.NaN,
        against: 'calculation alone',
        reference,
        unit: 'ms',
      },
      {
        what: name,
        measured: requests,
        against: 'requests of calculating',
        reference: lines[1]?.measured ?? requests,
        unit: 'requests',
      },
      { what: name, measured: largest, against: 'the bound of 4 MB', reference: 4_000_000, unit: 'bytes' },
    );
  }
  return lines;
}

async function run(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const subject of SUBJECTS) {
    lines.push(...(await linesOf(subject)));
  }
  return lines;
}

export const mainJob: Bench = { name: 'main-job', title: 'calculate, write and check a programme', run };
