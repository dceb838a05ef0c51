// SPDX-License-Identifier: EUPL-1.2

import type { ExchangeLine } from '../../exchange/exchange-line';
import type { MunicipalityRecord } from '../../programme/line';
import { entryOf } from './entry';
import type { LedgerRow, ReadingWords } from './read-ledger';

/** Lines of the ledger as cells. */
export function ledgerEntries(
  lines: readonly ExchangeLine[],
  municipalities: readonly MunicipalityRecord[],
  { texts: { exchange }, words }: ReadingWords,
): readonly LedgerRow[] {
  const nameOf = (code: string): string => municipalities.find((one) => one.code === code)?.name ?? code;
  const said = (isSo: boolean) => entryOf(isSo ? words.yes : words.no);
  return lines.map((line) => ({
    line,
    entries: {
      from: entryOf(nameOf(line.from)),
      to: entryOf(nameOf(line.to)),
      homes: entryOf(line.homes),
      counter: entryOf(exchange.counters[line.counter]),
      consentFrom: said(line.consent.from),
      consentTo: said(line.consent.to),
      date: entryOf(line.date),
      note: entryOf(line.note),
    },
  }));
}
