// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../environment/addresses';
import { VERSION } from '../version';
import { useTexts } from './texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  link: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // The system's colour for links is not always clear on its background; that of text is.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/**
 * The last line of the pane: version, help, and what happens with data. Links open in the browser.
 *
 * Plain links: Fluent UI's would be a kilobyte of the first screen for what the browser does.
 */
export function AboutLine() {
  const styles = useStyles();
  const { pane, plan } = useTexts();
  return (
    <footer className={styles.line}>
      <Caption1>
        {plan.product} {VERSION}
      </Caption1>
      {(['support', 'privacy'] as const).map((which) => (
        <a
          key={which}
          className={styles.link}
          href={addresses[which]}
          target="_blank"
          rel="noopener noreferrer"
        >
          {pane.about[which]}
        </a>
      ))}
    </footer>
  );
}
