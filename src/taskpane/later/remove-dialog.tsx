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
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  // In a pane it would otherwise run from edge to edge.
  surface: {
    '@media screen and (max-width: 480px)': { maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalL})` },
  },
});

interface RemoveDialogProps {
  readonly isDisabled: boolean;
  readonly onRemove: () => void;
}

/** Takes the output out again, after a question that says what that means. */
export function RemoveDialog({ isDisabled, onRemove }: RemoveDialogProps) {
  const styles = useStyles();
  const { write, cancel } = useTexts().pane;
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<DeleteRegular />} disabledFocusable={isDisabled}>
          {write.remove}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{write.removeQuestion}</DialogTitle>
          <DialogContent>{write.removeConsequence}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onRemove}>
                {write.remove}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
