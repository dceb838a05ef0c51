// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { FindingGroup, FindingItem } from '../view/checks-view';
import { FindingRow } from './finding-row';
import { Section } from '../components/section';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** Findings shown at a time; a workbook can have thousands. */
const PAGE = 50;

interface FindingListProps {
  readonly group: FindingGroup;
  readonly present: FindingItem | null;
  readonly onChoose: (item: FindingItem) => void;
  /** What can be done about the present one. */
  readonly children: ReactNode;
}

/** The findings of one severity, with their number. */
export function FindingList({ group: { title, items }, present, onChoose, children }: FindingListProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [asked, setAsked] = useState(PAGE);
  const reached = items.findIndex(({ key }) => key === present?.key) + 1;
  const shown = Math.max(asked, reached);
  const rest = items.length - shown;
  return (
    <Section title={`${title} ${items.length}`}>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <FindingRow
            key={item.key}
            item={item}
            isPresent={item.key === present?.key}
            onChoose={() => {
              onChoose(item);
            }}
          >
            {item.key === present?.key && children}
          </FindingRow>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setAsked(shown + PAGE);
          }}
        >
          {pane.checks.more(Math.min(rest, PAGE))}
        </Button>
      )}
    </Section>
  );
}
