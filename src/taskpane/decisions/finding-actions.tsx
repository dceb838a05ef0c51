// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mendOf, mendsOf } from '../../core/mend/mend';
import type { PaneActions } from '../state/use-pane';
import type { FindingItem } from '../view/checks-view';
import { mendItem } from './mend-view';
import { AcceptForm } from './accept-form';
import { MendDialog } from './mend-dialog';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  actions: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  preview: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What the user can do about findings. */
export type Decisions = Pick<PaneActions, 'mend' | 'putBack' | 'accept' | 'retract'>;

interface FindingActionsProps {
  readonly item: FindingItem;
  /** All findings. */
  readonly items: readonly FindingItem[];
  readonly isDisabled: boolean;
  readonly decisions: Decisions;
}

/** Mending the cell of a finding, or all of its kind, and accepting it; nothing happens without a click. */
export function FindingActions({ item, items, isDisabled, decisions }: FindingActionsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { decisions: words } = texts.pane;
  const { acceptKey } = item;
  const mend = mendOf(item.finding);
  const alike =
    mend === null
      ? []
      : mendsOf(
          items.map(({ finding }) => finding),
          [mend.kind],
        );
  const others = items.flatMap(({ finding, acceptKey: key }) =>
    key === null || key === acceptKey || finding.code !== item.finding.code ? [] : [key],
  );
  return (
    <div className={styles.actions}>
      {mend !== null && (
        <>
          <dl className={styles.preview}>
            <dt className={styles.term}>{words.now}</dt>
            <dd className={styles.value}>{mendItem(mend, texts).before}</dd>
            <dt className={styles.term}>{words.becomes}</dt>
            <dd className={styles.value}>{mendItem(mend, texts).after}</dd>
          </dl>
          <Button
            disabledFocusable={isDisabled}
            onClick={() => {
              decisions.mend([mend]);
            }}
          >
            {words.mendOne}
          </Button>
          {alike.length > 1 && (
            <MendDialog
              label={words.mendAll(alike.length, texts.mends.kinds[mend.kind])}
              mends={alike}
              isDisabled={isDisabled}
              onMend={decisions.mend}
            />
          )}
        </>
      )}
      {acceptKey !== null && (
        <AcceptForm
          isDisabled={isDisabled}
          others={others.length}
          onAccept={(reason, withOthers) => {
            decisions.accept(withOthers ? [acceptKey, ...others] : [acceptKey], reason);
          }}
        />
      )}
    </div>
  );
}
