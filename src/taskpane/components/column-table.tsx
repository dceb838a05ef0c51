// SPDX-License-Identifier: EUPL-1.2

import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import type { ReadColumn } from '../view/workbook-view';
import { useTexts } from './texts';

/** The user's headers and what they were taken for. */
export function ColumnTable({ columns }: { readonly columns: readonly ReadColumn[] }) {
  const { pane } = useTexts();
  return (
    <Table size="extra-small" aria-label={pane.workbook.found}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{pane.workbook.columnHeader}</TableHeaderCell>
          <TableHeaderCell>{pane.workbook.columnMeaning}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {columns.map(({ header, meaning }) => (
          <TableRow key={meaning}>
            <TableCell>{header}</TableCell>
            <TableCell>{meaning}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
