// SPDX-License-Identifier: EUPL-1.2

import { Button, Field, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isCancellable, WRITE_STEPS } from '../../excel/write/progress';
import type { Work } from '../state/pane-state';
import { useTexts } from './texts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  status: { flexGrow: 1, minWidth: 0, display: 'flex' },
  bar: { flexGrow: 1 },
});

interface ProgressProps {
  readonly work: Work | null;
  readonly isCalculating: boolean;
  readonly onCancel: () => void;
}

/**
 * What is going on, and the way out: a bar while writing, whose steps are known; a spinner when something else takes
 * more than a second.
 */
export function Progress({ work, isCalculating, onCancel }: ProgressProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const isReading = useIsSlow(work === null && isCalculating);
  const isCancelled = work?.kind === 'writing' && work.isCancelled;
  const canCancel = isReading || (work?.kind === 'writing' && isCancellable(work.step));
  const isVisible = work !== null || isReading;
  return (
    <div className={isVisible ? styles.place : undefined}>
      <div role="status" className={isVisible ? styles.status : undefined}>
        {work?.kind === 'writing' && (
          <Field
            className={styles.bar}
            validationMessage={
              isCancelled && isCancellable(work.step) ? pane.cancelling : pane.write.steps[work.step]
            }
            validationState="none"
          >
            <ProgressBar
              value={WRITE_STEPS.indexOf(work.step) + 1}
              max={WRITE_STEPS.length}
              thickness="large"
            />
          </Field>
        )}
        {work?.kind === 'removing' && <Waiting label={pane.write.removing} />}
        {work?.kind === 'mending' && <Waiting label={pane.decisions.mending} />}
        {work?.kind === 'keeping' && <Waiting label={pane.workbook.keeping} />}
        {work?.kind === 'opening' && <Waiting label={pane.empty.opening} />}
        {isReading && <Waiting label={pane.calculating} />}
      </div>
      {canCancel && (
        <Button size="small" disabledFocusable={isCancelled} onClick={onCancel}>
          {pane.cancel}
        </Button>
      )}
    </div>
  );
}

function Waiting({ label }: { readonly label: string }) {
  return <Spinner size="tiny" labelPosition="after" label={label} />;
}

/** Milliseconds after which somebody begins to wonder. */
const PATIENCE = 1_000;

function useIsSlow(isOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    const timer = setTimeout(() => {
      setSlow(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isOn]);
  return isSlow;
}
