// SPDX-License-Identifier: EUPL-1.2

import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../environment/addresses';
import { VERSION } from '../version';
import { useTexts } from './texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** The last line of the pane: version, help, and what happens with data. Links open in the browser. */
export function AboutLine() {
  const styles = useStyles();
  const { pane, plan } = useTexts();
  return (
    <footer className={styles.line}>
      <Caption1>
        {plan.product} {VERSION}
      </Caption1>
      {(['support', 'privacy'] as const).map((which) => (
        <Link
          key={which}
          className={styles.link}
          href={addresses[which]}
          target="_blank"
          rel="noopener noreferrer"
        >
          {pane.about[which]}
        </Link>
      ))}
    </footer>
  );
}
