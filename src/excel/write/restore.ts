// SPDX-License-Identifier: EUPL-1.2

import type { WritePlan } from '../../core/plan/plan';
import { WRITING_MARK } from '../../core/plan/roles';
import { readOwnership } from '../read/ownership';
import { ExcelFailure } from '../run';
import { sheetsToDress } from './finish-write';
import { giveColumnsBack } from './give-columns-back';
import type { Reached } from './give-columns-back';
import { giveGrownCellsBack } from './grown-cells';
import type { GrownCells } from './grown-cells';
import type { ProgrammePlace } from './hold';
import type { NewColumn } from './new-columns';
import { findNames, movedNames, pointNames } from './our-names';
import { readAllColumns, readSheets } from './present';
import type { Present } from './present';
import { switchedOffColumns } from './remove-columns';
import { restoreColumns } from './write-columns';
import { restoreSheet } from './write-sheet';

/** What was ours before a write, and what the write adds. */
export interface Before {
  readonly place: ProgrammePlace;
  readonly present: Present;
  readonly newColumns: readonly NewColumn[];
  readonly grown: readonly GrownCells[];
  readonly newNames: readonly string[];
}

/**
 * Puts everything of ours back as it was read, wherever the user has moved it since: sheets, columns and names that
 * were new go, the others get their contents back. No cell of the user's is written: a co-author may be editing it.
 * What was put back already is put back again without harm.
 *
 * @throws ExcelFailure `NotRestored` when something is gone that cannot be put back
 */
export async function restore(
  context: Excel.RequestContext,
  plan: WritePlan,
  { present, newColumns, grown, newNames }: Before,
  reached: Reached,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const ownership = await readOwnership(context);
  const gone = switchedOffColumns(plan.columns, present.columns).removed.filter(
    ([role]) => !ownership.columns.has(role),
  );
  if (reached.isDressed && gone.length > 0) {
    throw new ExcelFailure('NotRestored', null);
  }
  const sheets = await readSheets(context, ownership);
  const columns = await readAllColumns(context, ownership);
  await giveColumnsBack(context, newColumns, columns, reached);
  if (plan.columns.kind === 'write') {
    await restoreColumns(context, plan.columns, present, columns);
    if (reached.isFilled) {
      giveGrownCellsBack(context, grown, columns, reached.isDressed);
    }
  }
  const ours = new Set([...sheets.values()].map(({ id }) => id));
  const added = [...sheets].filter(([role]) => !present.sheets.has(role)).map(([, { id }]) => id);
  for (const name of ownership.strayNames) {
    names.getItem(name).delete();
  }
  for (const id of [...added, ...ownership.strays]) {
    worksheets.getItem(id).delete();
  }
  for (const written of plan.sheets) {
    const [was, is] = [present.sheets.get(written.role), sheets.get(written.role)];
    if (was !== undefined && is !== undefined) {
      const before = { present: was, isMending: present.isInterrupted };
      await restoreSheet(context, worksheets.getItem(is.id), written, before, is.table);
      pointNames(
        context,
        is.name,
        movedNames(written, present).map(({ name, from }) => ({ ...from, name })),
      );
    }
  }
  for (const name of await findNames(context, newNames, ours)) {
    name.delete();
  }
  // Looks of sheets that were there already are not put back: the next write sees to them.
  const isRedressed =
    reached.isDressed && sheetsToDress(plan, present).some(({ role }) => present.sheets.has(role));
  if (!present.isInterrupted && !isRedressed) {
    names.getItemOrNullObject(WRITING_MARK).delete();
  }
  await context.sync();
  if (isRedressed) {
    throw new ExcelFailure('NotRestored', null);
  }
}
