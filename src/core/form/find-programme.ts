// SPDX-License-Identifier: EUPL-1.2

import { finding } from '../finding/severity';
import type { SheetContent } from '../sheet/content';
import { applyMapping } from './apply-mapping';
import { candidatesOn } from './candidate';
import { doubts, duplicates, hidden, otherTables, titled } from './candidate-findings';
import { mappingOf, sourceOf } from './candidate-source';
import { consider, isOutput, type Searched } from './considered';
import { byFormMapping, foundForm, notFitting, planFormsOn } from './find-plan-forms';
import type { FoundProgramme } from './found-programme';
import type { Mapping } from './mapping';
import { planFormMapping } from './plan-form';
import { byPreference, isContinuation } from './preference';
import { isTitled, shortcoming } from './shortcoming';
import { otherStock, sourceOrNull } from './stock-table';

/** Places whose scores differ less than this look as good as one another. */
const AS_GOOD = 0.3;
/** A form for one plan is recognised by its labels; a table with as many columns goes before it. */
const PLAN_FORM_SCORE = 2.5;

/**
 * Finds the programme in a workbook: the table or the header under which most columns are recognised, judged by words
 * and by the values below. Of equals an Excel table goes before plain cells, a programme with columns of ours before a
 * copy of it, a visible sheet before a hidden one, and then the order of the tabs decides. A copy of a sheet of ours is
 * no programme.
 *
 * @param sheets the first rows (`HEADER_SEARCH_ROWS`) of every sheet that is the user's own
 * @param mapping which column is what, decided before; then nothing is recognised
 */
export function findProgramme(
  sheets: readonly SheetContent[],
  mapping: Mapping | null = null,
): FoundProgramme {
  const all = sheets.map((sheet) => ({
    sheet,
    candidates: isOutput(sheet) ? [] : [...candidatesOn(sheet)].sort(byPreference),
  }));
  if (mapping !== null) return byMapping(mapping, sheets, all);
  const every = all.flatMap(({ candidates }) => candidates);
  const named = every.filter((one) => shortcoming(one) === null);
  const [best, ...others] = (named.length > 0 ? named : every.filter(isTitled)).sort(byPreference);
  const planForms = planFormsOn(
    sheets.filter((sheet) => !isOutput(sheet)),
    null,
  );
  const isPlanForm = planForms.length > 0 && (best === undefined || best.score < PLAN_FORM_SCORE);
  const chosen = isPlanForm
    ? planForms.map(({ sheet }) => sheet.name)
    : best === undefined
      ? []
      : [best.sheet.name];
  const considered = all.map(({ sheet, candidates }) => consider(sheet, candidates, chosen));
  const [planForm] = planForms;
  if (isPlanForm && planForm !== undefined) {
    return foundForm(planForm, planFormMapping(planForm.sheet, planForm.form), chosen, all, considered);
  }
  if (best === undefined) {
    const names = sheets.map((sheet) => sheet.name);
    return {
      source: null,
      stockSource: null,
      sheets: [],
      mapping: null,
      considered,
      findings: [finding('noProgrammeTable', null, { sheets: names })],
    };
  }
  const rivals = others.filter((other) => best.score - other.score < AS_GOOD && !isContinuation(best, other));
  return {
    source: sourceOf(best),
    stockSource: sourceOrNull(
      otherStock(
        best,
        all.flatMap(({ candidates }) => candidates),
      ),
    ),
    sheets: chosen,
    mapping: mappingOf(best),
    considered,
    findings: [
      ...titled(best),
      ...duplicates(best),
      ...doubts(best),
      ...hidden(best),
      ...otherTables(best, rivals),
    ],
  };
}

function byMapping(
  mapping: Mapping,
  sheets: readonly SheetContent[],
  all: readonly Searched[],
): FoundProgramme {
  if (mapping.form === 'planForm') return byFormMapping(mapping, sheets, all);
  const applied = applyMapping(mapping, sheets);
  const chosen = applied.fits ? [applied.candidate.sheet.name] : [];
  const considered = all.map(({ sheet, candidates }) => consider(sheet, candidates, chosen));
  if (!applied.fits) return notFitting(mapping, applied.missing, considered);
  const { candidate } = applied;
  return {
    source: sourceOf(candidate),
    stockSource: sourceOrNull(
      otherStock(
        candidate,
        all.flatMap(({ candidates }) => candidates),
      ),
    ),
    sheets: chosen,
    mapping: applied.mapping,
    considered,
    findings: [...duplicates(candidate), ...titled(candidate), ...hidden(candidate)],
  };
}
