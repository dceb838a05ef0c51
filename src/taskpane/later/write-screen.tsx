// SPDX-License-Identifier: EUPL-1.2

import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DocumentTableArrowRightRegular } from '@fluentui/react-icons';
import type { ColumnRole } from '../../core/plan/roles';
import type { Calculated, Chosen } from '../state/pane-state';
import { hasOutput } from '../view/write-view';
import type { WriteView } from '../view/write-view';
import { ChangeList } from './change-list';
import { ColumnChoice } from './column-choice';
import { RemoveDialog } from './remove-dialog';
import { Section } from '../components/section';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  actions: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WriteScreenProps {
  /** Null without a programme. */
  readonly view: WriteView | null;
  readonly calculated: Calculated;
  readonly wantedColumns: readonly ColumnRole[];
  readonly isBusy: boolean;
  /** Writing or removing; choosing has to wait. */
  readonly isAtWork: boolean;
  /** Whether this is the workbook as it is now; if it could not be read again, that comes first. */
  readonly isAnswered: boolean;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onRead: () => void;
  readonly onWrite: () => void;
  readonly onRemove: () => void;
}

/** What will be written, exactly, before it is; and the way back. The button stands where nobody has to scroll. */
export function WriteScreen(props: WriteScreenProps) {
  const {
    view,
    calculated,
    wantedColumns,
    isBusy,
    isAtWork,
    isAnswered,
    onChoose,
    onRead,
    onWrite,
    onRemove,
  } = props;
  const styles = useStyles();
  const { pane } = useTexts();
  const { write } = pane;
  const { result, reading } = calculated;
  return (
    <>
      {view?.standing === 'outOfStep' && (
        <MessageBar layout="multiline" intent="warning" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{write.outOfStep}</MessageBarTitle>
            {write.outOfStepAdvice}
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={view?.standing === 'inStep' ? write.present : write.plan}>
        {view === null && <Body1>{write.nothing}</Body1>}
        <div className={styles.actions}>
          {!isAnswered && !isBusy && (
            <>
              <Body1>{write.notRead}</Body1>
              <Button appearance="primary" onClick={onRead}>
                {write.readAgain}
              </Button>
            </>
          )}
          {view !== null && (isAnswered || isBusy) && (
            <>
              <Body1>{view.standing === 'inStep' ? write.inStep : view.summary}</Body1>
              <Button
                appearance={view.standing === 'inStep' ? 'secondary' : 'primary'}
                icon={<DocumentTableArrowRightRegular />}
                disabledFocusable={isBusy}
                onClick={onWrite}
              >
                {view.standing === 'inStep' ? write.again : write.action}
              </Button>
            </>
          )}
          {view !== null && <Caption1 className={styles.quiet}>{write.promise}</Caption1>}
        </div>
        {view !== null && <ChangeList items={view.items} />}
        {result?.plan.columns.kind === 'write' && (
          <ColumnChoice
            wanted={wantedColumns}
            isDisabled={isAtWork}
            onChoose={(columns) => {
              onChoose({ columns });
            }}
          />
        )}
      </Section>
      {hasOutput(reading.ownership) && <RemoveDialog isDisabled={isBusy} onRemove={onRemove} />}
    </>
  );
}
