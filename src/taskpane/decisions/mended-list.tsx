// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { MendedCell } from '../../excel/mend/mended-cell';
import { mendItem } from './mend-view';
import { Section } from '../components/section';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  was: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface MendedListProps {
  readonly cells: readonly MendedCell[];
  readonly isDisabled: boolean;
  readonly onPutBack: (cells: readonly MendedCell[]) => void;
}

/** What was mended, with what it said before; each can be put back, and all of it. */
export function MendedList({ cells, isDisabled, onPutBack }: MendedListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { decisions: words } = texts.pane;
  return (
    <Section title={words.mended(cells.length)}>
      <ul className={styles.list}>
        {cells.map((cell) => {
          const { key, where, before, after } = mendItem(cell.mend, texts);
          return (
            <li key={key} className={styles.item}>
              <span>
                {`${where}: ${after}`}
                <Caption1 block className={styles.was}>{`${words.was}: ${before}`}</Caption1>
              </span>
              <Button
                size="small"
                aria-label={`${words.putBack} ${where}`}
                disabledFocusable={isDisabled}
                onClick={() => {
                  onPutBack([cell]);
                }}
              >
                {words.putBack}
              </Button>
            </li>
          );
        })}
      </ul>
      {cells.length > 1 && (
        <Button
          appearance="subtle"
          disabledFocusable={isDisabled}
          onClick={() => {
            onPutBack(cells);
          }}
        >
          {words.putBackAll}
        </Button>
      )}
    </Section>
  );
}
