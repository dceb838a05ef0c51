// SPDX-License-Identifier: EUPL-1.2

import { DEEDS } from './deeds';
import { REFUSALS } from './fault';
import type { Fault } from './fault';
import type { Operation } from './operation';
import { courseOf, tryOut } from './trial';
import type { Course, Outcome } from './trial';

/** A fault at one request of an operation. */
interface Trial {
  readonly request: number;
  readonly fault: Fault;
}

/** One line of the table: a kind of fault in one operation, and how its trials ended. */
export interface FaultLine {
  readonly operation: string;
  readonly fault: string;
  readonly old: number;
  readonly new: number;
  readonly mended: number;
  /** What was lost, in words; the whole point is that there is nothing here. */
  readonly losses: readonly string[];
}

/** Which of the trials of an operation are made. */
export type Choice = (course: Course) => readonly Trial[];

/** Each request with each code, stopped at two places and gone at one; each deed at every other request. */
export const everyTrial: Choice = ({ actions }) =>
  actions.flatMap((count, index): Trial[] => {
    const request = index + 1;
    return [
      ...REFUSALS.map((code): Trial => ({ request, fault: { kind: 'refused', code } })),
      ...[1 / 3, 4 / 5].map((part): Trial => ({
        request,
        fault: { kind: 'stopped', action: at(count, part) },
      })),
      { request, fault: { kind: 'gone', action: at(count, (index % 4) / 4) } },
      ...DEEDS.filter((_, number) => (number + index) % 2 === 0).map((deed): Trial => ({
        request,
        fault: { kind: 'meanwhile', deed },
      })),
    ];
  });

/** Every third request with one thing that goes wrong, by turns. */
export const someTrials: Choice = ({ actions }) =>
  actions.flatMap((count, index): Trial[] => {
    const request = index + 1;
    const code = REFUSALS[Math.floor(index / 9) % REFUSALS.length] ?? 'GeneralException';
    switch (index % 9) {
      case 1:
        return [{ request, fault: { kind: 'refused', code } }];
      case 4:
        return [{ request, fault: { kind: 'stopped', action: at(count, 1 / 2) } }];
      case 7:
        return [{ request, fault: { kind: 'gone', action: at(count, 2 / 3) } }];
      default:
        return [];
    }
  });

/** Every sixth deed, from one of them on, each at another request of an operation. */
export function someDeeds(from: number): Choice {
  return ({ actions }) =>
    DEEDS.filter((_, number) => number % 6 === from).map((deed, index) => ({
      request: 8 + ((index * 7 + from) % Math.max(1, actions.length - 8)),
      fault: { kind: 'meanwhile', deed },
    }));
}

/** Every deed that copies a sheet, each at every ninth request. */
export const copiesOfSheets: Choice = ({ actions }) =>
  DEEDS.filter(({ makes }) => makes !== undefined).flatMap((deed, number) =>
    actions.flatMap((_, index): Trial[] =>
      index % 9 === 3 * number ? [{ request: index + 1, fault: { kind: 'meanwhile', deed } }] : [],
    ),
  );

/** Every deed that reaches columns of ours, at each of the last two requests. */
export const atTheLast: Choice = ({ actions }) =>
  DEEDS.filter(({ reachesOurs }) => reachesOurs).flatMap((deed) =>
    [actions.length - 1, actions.length].map((request): Trial => ({
      request,
      fault: { kind: 'meanwhile', deed },
    })),
  );

function at(count: number, part: number): number {
  return Math.floor(count * part);
}

/** Carries an operation out with each of the chosen faults in turn. */
export async function faultLines(make: () => Promise<Operation>, choose: Choice): Promise<FaultLine[]> {
  const course = await courseOf(await make());
  const lines = new Map<string, { outcomes: Record<Outcome, number>; losses: string[] }>();
  for (const { request, fault } of choose(course)) {
    const name = nameOf(fault);
    const line = lines.get(name) ?? { outcomes: { old: 0, new: 0, mended: 0 }, losses: [] };
    lines.set(name, line);
    try {
      const outcome = await tryOut(course, request, fault);
      if (outcome !== null) line.outcomes[outcome] += 1;
    } catch (error) {
      line.losses.push(`request ${request}: ${String(error)}`);
    }
  }
  return [...lines].map(([fault, { outcomes, losses }]) => ({
    operation: course.operation.name,
    fault,
    ...outcomes,
    losses,
  }));
}

function nameOf(fault: Fault): string {
  switch (fault.kind) {
    case 'refused':
      return `request refused: ${fault.code}`;
    case 'stopped':
      return 'request stopped half-way';
    case 'gone':
      return 'Excel gone for good';
    case 'meanwhile':
      return `user ${fault.deed.name}`;
  }
}

/** The lines under each other, with a last one that sums them up. */
export function tableText(lines: readonly FaultLine[]): string {
  const cells = lines.map((line) => [
    line.operation,
    line.fault,
    ...[line.old, line.new, line.mended, line.losses.length].map(String),
  ]);
  const sum = (count: (line: FaultLine) => number): string =>
    String(lines.reduce((total, line) => total + count(line), 0));
  const rows = [
    ['operation', 'fault', 'old', 'new', 'mended', 'LOST'],
    ...cells,
    [
      'together',
      `${sum((line) => line.old + line.new + line.mended + line.losses.length)} trials`,
      sum((line) => line.old),
      sum((line) => line.new),
      sum((line) => line.mended),
      sum((line) => line.losses.length),
    ],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const aligned = rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const losses = lines.flatMap((line) =>
    line.losses.map((loss) => `LOST  ${line.operation}, ${line.fault}, ${loss}`),
  );
  return [...aligned, ...losses].join('\n');
}
