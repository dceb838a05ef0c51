// SPDX-License-Identifier: EUPL-1.2

/** One line of a report: something measured against something else of the same unit, in the same run. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly against: string;
  readonly reference: number;
  readonly unit: 'ms' | 'requests' | 'bytes' | 'cells';
}

/** A subject with what is measured of it. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<readonly Line[]>;
}

const HEADERS = ['', 'measured', 'against', '', 'ratio'];

/** Lines as a table of plain text, for people to read. */
export function reportText(title: string, lines: readonly Line[]): string {
  const cells = lines.map(({ what, measured, against, reference, unit }) => [
    what,
    quantity(measured, unit),
    against,
    quantity(reference, unit),
    (measured / reference).toFixed(2),
  ]);
  const widths = HEADERS.map((_, column) =>
    Math.max(...[HEADERS, ...cells].map((row) => row[column]?.length ?? 0)),
  );
  const texts = [HEADERS, ...cells].map((row) =>
    row
      .map((text, column) =>
        column % 2 === 0 && column < 4
          ? text.padEnd(widths[column] ?? 0)
          : text.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [title, '='.repeat(title.length), ...texts, ''].join('\n');
}

function quantity(value: number, unit: Line['unit']): string {
  const digits = unit === 'ms' && value < 10 ? 1 : 0;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}
