// SPDX-License-Identifier: EUPL-1.2

import { finding } from '../finding/severity';
import type { SheetContent } from '../sheet/content';
import { hidden } from './candidate-findings';
import { consider, isOutput, type ConsideredSheet, type Searched } from './considered';
import type { FoundProgramme } from './found-programme';
import type { MappedRow, Mapping } from './mapping';
import { planFormMapping, planFormOn, planFormSource, resemblesPlanForm, type PlanForm } from './plan-form';
import { sourceOrNull, stockTable } from './stock-table';

interface PlacedForm {
  readonly sheet: SheetContent;
  readonly form: PlanForm;
}

export function planFormsOn(
  sheets: readonly SheetContent[],
  rows: readonly MappedRow[] | null,
): readonly PlacedForm[] {
  return sheets.flatMap((sheet) => {
    const form = planFormOn(sheet, rows);
    return form === null ? [] : [{ sheet, form }];
  });
}

export function foundForm(
  { sheet, form }: PlacedForm,
  mapping: Mapping,
  sheets: readonly string[],
  all: readonly Searched[],
  considered: readonly ConsideredSheet[],
): FoundProgramme {
  const stockSource = sourceOrNull(stockTable(all.flatMap(({ candidates }) => candidates)));
  const read = [...sheets, stockSource?.sheet];
  return {
    source: planFormSource(sheet, form),
    stockSource,
    sheets,
    mapping,
    considered,
    findings: [
      ...all.filter(({ sheet: { name } }) => sheets.includes(name)).flatMap(hidden),
      ...all
        .filter(({ sheet: one }) => !read.includes(one.name) && !isOutput(one) && resemblesPlanForm(one))
        .map(({ sheet: { name } }) =>
          finding('planFormUnread', { sheet: name, address: null }, { sheet: name }),
        ),
    ],
  };
}

/** Forms of which every row that is read is there. */
export function byFormMapping(
  mapping: Mapping,
  sheets: readonly SheetContent[],
  all: readonly Searched[],
): FoundProgramme {
  const wanted = mapping.rows.filter(({ meaning }) => meaning !== null);
  const forms = planFormsOn(sheets, mapping.rows).filter(
    ({ form: { labels } }) => labels.filter(({ meaning }) => meaning !== null).length === wanted.length,
  );
  const chosen = forms.map(({ sheet }) => sheet.name);
  const considered = all.map(({ sheet, candidates }) => consider(sheet, candidates, chosen));
  const form = forms.find(({ sheet }) => sheet.name === mapping.sheet) ?? forms[0];
  return form === undefined
    ? notFitting(
        mapping,
        wanted.map(({ label }) => label),
        considered,
      )
    : foundForm(form, planFormMapping(form.sheet, form.form), chosen, all, considered);
}

export function notFitting(
  mapping: Mapping,
  missing: readonly string[],
  considered: readonly ConsideredSheet[],
): FoundProgramme {
  const findings = [finding('mappingDoesNotFit', null, { sheet: mapping.sheet, missing })];
  return { source: null, stockSource: null, sheets: [], mapping, considered, findings };
}
