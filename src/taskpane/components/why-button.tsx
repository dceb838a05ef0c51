// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WhyTarget } from '../view/why-target';
import { useTexts } from './texts';
import { VisuallyHidden } from './visually-hidden';
import { useAskWhy } from './why-frame';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    justifySelf: 'start',
  },
});

/** Asks why. @param about whose figure and which, for who hears the button out of its place */
export function WhyButton({ target, about }: { readonly target: WhyTarget; readonly about: string }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const ask = useAskWhy();
  return (
    <Button
      className={styles.button}
      appearance="transparent"
      size="small"
      onClick={() => {
        ask(target);
      }}
    >
      {pane.outcome.askWhy}
      <VisuallyHidden> {about}</VisuallyHidden>
    </Button>
  );
}
