// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FigureChange } from '../../core/round/compare';
import { roundWordsOf } from '../../i18n/round-pane-texts';
import { useTexts } from '../components/texts';
import { formatOf } from '../view/format';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Lines that are shown; a whole region can have hundreds, and they stand in a workbook too. */
const MOST_LINES = 20;

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The first lines of something, and how many more there are. */
export function Lines({ title, lines }: LinesProps) {
  const styles = useStyles();
  const { pane } = roundWordsOf(useTexts().language);
  const more = lines.length - MOST_LINES;
  return (
    <>
      <Text as="h3" weight="semibold">
        {title}
      </Text>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.slice(0, MOST_LINES).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {more > 0 && <Body1>{pane.more(more)}</Body1>}
    </>
  );
}

/** Every figure that is not what it was. */
export function ChangeLines({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly FigureChange[];
}) {
  const texts = useTexts();
  const { pane } = roundWordsOf(texts.language);
  const { homes } = formatOf(texts);
  const said = (count: number | null): string => (count === null ? '–' : homes(count));
  const lines = changes.map(
    ({ name, field, before, now }) =>
      `${name}: ${pane.difference(texts.fields[field], said(before), said(now))}`,
  );
  return <Lines title={title} lines={lines} />;
}
