// SPDX-License-Identifier: EUPL-1.2
import type { Package } from '../package/package';
import { relationshipsOf } from '../package/relationships';
import { child, childrenOf, numeric } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** Fields of a query by the id of the table column that each is in. */
export type QueryFields = ReadonlyMap<number, XmlElement>;

/** The part of the query whose result a table is, or null. */
export function queryTablePart(pkg: Package, tablePart: string): string | null {
  const query = relationshipsOf(pkg, tablePart).find(({ type }) => type === 'queryTable');
  return query !== undefined && pkg.has(query.target) ? query.target : null;
}

/** The fields that a query's part lists; old queries list none. */
export function queryFields(query: XmlElement): QueryFields {
  const list = child(child(query, 'queryTableRefresh'), 'queryTableFields');
  return new Map(
    childrenOf(list, 'queryTableField').map((field) => [numeric(field, 'tableColumnId') ?? 0, field]),
  );
}
