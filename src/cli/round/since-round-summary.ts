// SPDX-License-Identifier: EUPL-1.2

import type { SinceRound } from '../../excel/read/read-rounds';
import type { CliDictionary } from '../../i18n/cli-dictionary';
import { numberText } from '../../i18n/number-text';

/** What has changed since a round, a line for each figure. */
export function sinceRoundSummary({ round, sheet, changes }: SinceRound, dictionary: CliDictionary): string {
  const { cli, fields, locale } = dictionary;
  if (changes === null) return cli.roundUnreadable(round, sheet);
  const { homes } = numberText(locale);
  const said = (count: number | null): string => (count === null ? '–' : homes(count));
  const lines = changes.map(
    ({ name, field, before, now }) => `  ${name}: ${fields[field]} ${said(before)} → ${said(now)}`,
  );
  return [cli.sinceRound(round, changes.length), ...lines].join('\n');
}
