// SPDX-License-Identifier: EUPL-1.2

import { MAX_HOMES } from '../../number/homes';
import { checkHomes } from '../../programme/check-homes';
import type { ReadFigure } from '../../programme/read-figure';
import { sheetPrefix } from '../../sheet/address';
import { contentText } from '../../sheet/content';
import { constant, EMPTY, homes, words } from '../cells';
import type { CellPlan, Expected } from '../plan';
import { quoteText } from '../text';

/** Excel takes no longer text in a formula. */
const LONGEST_TEXT = 200;

/**
 * The number of homes: from the user's cell where Excel reads that as we do, otherwise as long as it says the same.
 *
 * @param invalid the word for what is no number of homes
 */
export function figureCell(figure: ReadFigure, invalid: string): CellPlan | null {
  return figure.place === null ? constant(figure.homes) : new FigureCell(figure, figure.place, invalid);
}

type FormulaPlan = Extract<CellPlan, { kind: 'formula' }>;

/** Makes its formula when it is asked for it: those of a hundred thousand rows would fill the memory. */
class FigureCell implements FormulaPlan {
  readonly kind = 'formula';

  constructor(
    private readonly figure: ReadFigure,
    private readonly place: NonNullable<ReadFigure['place']>,
    private readonly invalid: string,
  ) {}

  get formula(): string {
    const { content, differs } = this.figure;
    const [cell, invalid] = [this.cell, quoteText(this.invalid)];
    const isHomes = `AND(${cell}>=0,${cell}<=${MAX_HOMES},ROUND(${cell},0)=${cell})`;
    const plain = `IF(ISNUMBER(${cell}),IF(${isHomes},${cell},${invalid}),IF(TRIM(${cell})="","",${invalid}))`;
    const isShort = contentText(content).length <= LONGEST_TEXT;
    if (!differs || !isShort) return `IFERROR(${plain},${invalid})`;
    const same = `${cell}=${typeof content === 'number' ? content : quoteText(contentText(content))}`;
    const otherwise = typeof content === 'number' ? invalid : plain;
    return `IFERROR(IF(${same},${this.read},${otherwise}),${invalid})`;
  }

  get expected(): Expected {
    if (this.isValid) return homes(this.figure.homes);
    return this.isNothing ? EMPTY : words(this.invalid);
  }

  private get cell(): string {
    return `${sheetPrefix(this.place.sheet)}${this.place.address ?? 'A1'}`;
  }

  /** What the cell was read as, in a formula. */
  private get read(): string {
    if (this.isNothing) return '""';
    return this.isValid ? String(this.figure.homes) : quoteText(this.invalid);
  }

  /** A sign that says that nothing is filled in. */
  private get isNothing(): boolean {
    return this.figure.homes === null && !this.figure.isUnreadable;
  }

  private get isValid(): boolean {
    const { code, field, homes: read } = this.figure;
    return read !== null && checkHomes({ code, name: '' }, field, read, null) === null;
  }
}
