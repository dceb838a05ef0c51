// SPDX-License-Identifier: EUPL-1.2

import { Field, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { WRITE_STEPS } from '../../excel/write/progress';
import type { Work } from '../state/pane-state';
import { useTexts } from './texts';

const useStyles = makeStyles({
  place: { paddingBottom: tokens.spacingVerticalS },
  empty: { display: 'none' },
});

interface ProgressProps {
  readonly work: Work | null;
  readonly isCalculating: boolean;
}

/** What is going on: a bar while writing, whose steps are known; a spinner when reading takes more than a second. */
export function Progress({ work, isCalculating }: ProgressProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const isSlow = useIsSlow(work === null && isCalculating);
  const isVisible = work !== null || isSlow;
  return (
    <div role="status" className={isVisible ? styles.place : styles.empty}>
      {work?.kind === 'writing' && (
        <Field validationMessage={pane.write.steps[work.step]} validationState="none">
          <ProgressBar
            value={WRITE_STEPS.indexOf(work.step) + 1}
            max={WRITE_STEPS.length}
            thickness="large"
          />
        </Field>
      )}
      {work?.kind === 'removing' && <Spinner size="tiny" labelPosition="after" label={pane.write.removing} />}
      {isSlow && <Spinner size="tiny" labelPosition="after" label={pane.calculating} />}
    </div>
  );
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
