// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Place } from '../../core/finding/finding';
import type { MendedCell } from '../../excel/mend/mended-cell';
import type { Calculated } from '../state/pane-state';
import { checksView, neighbourOf } from '../view/checks-view';
import type { FindingItem } from '../view/checks-view';
import { AcceptedList } from '../decisions/accepted-list';
import { FindingActions } from '../decisions/finding-actions';
import type { Decisions } from '../decisions/finding-actions';
import { MendedList } from '../decisions/mended-list';
import { FindingList } from './finding-list';
import { useTexts } from '../components/texts';

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
  readonly calculated: Calculated;
  readonly mended: readonly MendedCell[];
  readonly isBusy: boolean;
  readonly onGo: (place: Place) => void;
  readonly decisions: Decisions;
}

/** The findings, the worst first; choosing one shows its cell. The pane keeps its mark while the sheet has the focus. */
export function ChecksScreen({ calculated, mended, isBusy, onGo, decisions }: ChecksScreenProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const { accepted } = calculated;
  const groups = checksView(calculated.findings, texts, calculated.keys);
  const [chosen, setChosen] = useState<string | null>(null);
  const items = groups.flatMap((group) => group.items);
  const present = items.find(({ key }) => key === chosen);
  const apart = (
    <>
      {mended.length > 0 && <MendedList cells={mended} isDisabled={isBusy} onPutBack={decisions.putBack} />}
      {accepted.length > 0 && (
        <AcceptedList accepted={accepted} isDisabled={isBusy} onRetract={decisions.retract} />
      )}
    </>
  );
  if (items.length === 0) {
    return (
      <>
        <Body1 className={styles.none}>
          {accepted.length === 0 ? pane.checks.none : pane.checks.noneOpen}
        </Body1>
        {apart}
      </>
    );
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
        <FindingList key={group.severity} group={group} present={present ?? null} onChoose={choose}>
          {present !== undefined && (
            <FindingActions
              key={present.key}
              item={present}
              items={items}
              isDisabled={isBusy}
              decisions={decisions}
            />
          )}
        </FindingList>
      ))}
      {apart}
    </>
  );
}
