// SPDX-License-Identifier: EUPL-1.2

import { isRound, ROUND_NAME, TEMPLATE_NAME } from '../core/round/template';
import type { WorkbookModel } from '../ooxml/model';
import { nameText } from './workbook-names';

/** What a workbook says about the round it is for; null is not said. */
export interface RoundMark {
  readonly round: string | null;
  /** Version of the template it was made from. */
  readonly template: string | null;
}

/** Names that hold a text rather than cells survive every program, and nobody overtypes them. */
export function markRound({ names }: WorkbookModel, { round, template }: RoundMark): void {
  const add = (name: string, text: string | null): void => {
    if (text === null) return;
    names.push({ name, scope: null, formula: `"${text}"`, visible: false, comment: '' });
  };
  add(ROUND_NAME, round);
  add(TEMPLATE_NAME, template);
}

/** Reads the marks back; a round that is none is not said. */
export function readRoundMark(workbook: WorkbookModel): RoundMark {
  const round = nameText(workbook, ROUND_NAME);
  return {
    round: round !== null && isRound(round) ? round : null,
    template: nameText(workbook, TEMPLATE_NAME),
  };
}
