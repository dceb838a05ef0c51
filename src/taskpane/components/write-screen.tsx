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
import type { Ownership } from '../../excel/read/ownership';
import { hasOutput } from '../view/write-view';
import type { WriteView } from '../view/write-view';
import { ChangeList } from './change-list';
import { RemoveDialog } from './remove-dialog';
import { Section } from './section';
import { useTexts } from './texts';

const useStyles = makeStyles({
  actions: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WriteScreenProps {
  /** Null without a programme. */
  readonly view: WriteView | null;
  readonly ownership: Ownership;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
  readonly onRemove: () => void;
}

/** What will be written, exactly, before it is; and the way back. */
export function WriteScreen({ view, ownership, isBusy, onWrite, onRemove }: WriteScreenProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { write } = pane;
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
        {view === null ? <Body1>{write.nothing}</Body1> : <ChangeList items={view.items} />}
      </Section>
      <div className={styles.actions}>
        {view !== null && (
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
            <Caption1 className={styles.quiet}>{write.promise}</Caption1>
          </>
        )}
        {hasOutput(ownership) && <RemoveDialog isDisabled={isBusy} onRemove={onRemove} />}
      </div>
    </>
  );
}
