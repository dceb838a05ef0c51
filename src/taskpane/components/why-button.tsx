// SPDX-License-Identifier: EUPL-1.2

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WhyTarget } from '../view/why-target';
import { useLinkStyles } from './link-styles';
import { useTexts } from './texts';
import { VisuallyHidden } from './visually-hidden';
import { useAskWhy } from './why-frame';

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: tokens.spacingHorizontalXS,
    // Its words stand where other words begin.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    justifySelf: 'start',
  },
});

/** Asks why. @param about whose figure and which, for who hears the button out of its place */
export function WhyButton({ target, about }: { readonly target: WhyTarget; readonly about: string }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { pane } = useTexts();
  const ask = useAskWhy();
  return (
    <Link
      as="button"
      className={mergeClasses(links.link, styles.link)}
      onClick={() => {
        ask(target);
      }}
    >
      {pane.outcome.askWhy}
      <VisuallyHidden> {about}</VisuallyHidden>
    </Link>
  );
}
