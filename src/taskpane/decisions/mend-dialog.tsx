// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Mend } from '../../core/mend/mend';
import type { PreviewedMend } from '../../excel/mend/mend-cells';
import { MendTable } from './mend-table';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  // In a pane it would otherwise run from edge to edge.
  surface: {
    '@media screen and (max-width: 480px)': { maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})` },
  },
  promise: { display: 'block', paddingBottom: tokens.spacingVerticalS },
});

interface MendDialogProps {
  readonly label: string;
  readonly mends: readonly Mend[];
  readonly isDisabled: boolean;
  readonly onMend: (mends: readonly Mend[]) => void;
}

/** Every cell of a kind, as it is in the workbook now, before any of them changes. */
export function MendDialog({ label, mends, isDisabled, onMend }: MendDialogProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { decisions: words } = pane;
  const [previewed, setPreviewed] = useState<readonly PreviewedMend[] | null | 'failed'>(null);
  const look = (isOpen: boolean): void => {
    if (!isOpen) return;
    setPreviewed(null);
    import('../../excel/mend/mend-cells')
      .then(({ previewMends }) => previewMends(mends))
      .then(setPreviewed, () => {
        setPreviewed('failed');
      });
  };
  const isKnown = previewed !== null && previewed !== 'failed';
  const ready = isKnown ? previewed.flatMap(({ mend, obstacle }) => (obstacle === null ? [mend] : [])) : [];
  return (
    <Dialog
      onOpenChange={(_, { open }) => {
        look(open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" disabledFocusable={isDisabled}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.mendQuestion(isKnown ? ready.length : mends.length)}</DialogTitle>
          <DialogContent>
            <span className={styles.promise}>{words.mendPromise}</span>
            {previewed === null && <Spinner size="tiny" labelPosition="after" label={words.looking} />}
            {previewed === 'failed' && words.notLooked}
            {isKnown && <MendTable mends={previewed} />}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                disabled={ready.length === 0}
                onClick={() => {
                  onMend(ready);
                }}
              >
                {words.mendAction(ready.length)}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{pane.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
