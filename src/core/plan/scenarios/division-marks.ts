// SPDX-License-Identifier: EUPL-1.2

import type { Content } from '../../sheet/content';
import type { PlanInput } from '../input';
import { columnData, firstPosition, keyContext } from '../municipalities/cell-reader';
import { municipalityColumns } from '../regions/layout';
import { markText } from './marks';
import type { ScenarioPlanInput } from './plan-input';

/** A column of the user that a scenario divides the region by. */
export interface WatchedDivision {
  /** What it holds, by municipality code. */
  readonly contents: ReadonlyMap<string, Content>;
  /** The same as it stands now, for the municipality whose code is in a cell. */
  readonly formulaOf: (code: string) => string;
}

/**
 * The columns that divide a scenario, each once. One of which the cells cannot be compared as texts in any language of
 * Excel (dates, fractions, truth values), or where rows are not found by a code or name, is not watched.
 */
export function divisionsOf(input: PlanInput, { evaluated }: ScenarioPlanInput): readonly WatchedDivision[] {
  const context = keyContext(input);
  const columns = municipalityColumns(input);
  const places = evaluated.evaluations.flatMap(({ scenario: { division } }) =>
    division.kind === 'column' && division.place !== undefined ? [division.place] : [],
  );
  const isFound = context.keyFields.some((field) => input.source.columns[field] !== undefined);
  return [...new Map(places.map((place) => [place.column, place])).values()]
    .filter(({ contents }) => isFound && markText([...contents.values()]) !== null)
    .map((place) => ({
      contents: place.contents,
      formulaOf: (code) => {
        const key = `INDEX(${columns.key},MATCH(${code},${columns.code},0))`;
        const data = columnData(input.source, place);
        return `IFERROR(INDEX(${data},${firstPosition(context, key)})&"","")`;
      },
    }));
}
