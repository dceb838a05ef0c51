// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Place } from '../../core/finding/finding';
import { neighbourOf } from '../view/checks-view';
import type { FindingGroup, FindingItem } from '../view/checks-view';
import { FindingList } from './finding-list';
import { useTexts } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  position: { flexGrow: 1, textAlign: 'right', color: tokens.colorNeutralForeground2 },
  none: { display: 'block', paddingTop: tokens.spacingVerticalM },
});

interface ChecksScreenProps {
  readonly groups: readonly FindingGroup[];
  readonly onGo: (place: Place) => void;
}

/** The findings, the worst first; choosing one shows its cell. The pane keeps its mark while the sheet has the focus. */
export function ChecksScreen({ groups, onGo }: ChecksScreenProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = groups.flatMap((group) => group.items);
  const present = items.find(({ key }) => key === chosen);
  if (items.length === 0) {
    return <Body1 className={styles.none}>{pane.checks.none}</Body1>;
  }
  const choose = (item: FindingItem | undefined): void => {
    if (item === undefined) return;
    setChosen(item.key);
    if (item.place !== null) onGo(item.place);
  };
  return (
    <>
      <div className={styles.bar}>
        <Button
          icon={<ArrowUpRegular />}
          onClick={() => {
            choose(neighbourOf(groups, chosen, -1));
          }}
        >
          {pane.checks.previous}
        </Button>
        <Button
          icon={<ArrowDownRegular />}
          onClick={() => {
            choose(neighbourOf(groups, chosen, 1));
          }}
        >
          {pane.checks.next}
        </Button>
        <span className={styles.position} role="status">
          {present !== undefined && pane.checks.position(present.index + 1, items.length)}
        </span>
      </div>
      {groups.map((group) => (
        <FindingList key={group.severity} group={group} present={present ?? null} onChoose={choose} />
      ))}
    </>
  );
}
