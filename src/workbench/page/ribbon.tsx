// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneCommand } from './manifest';
import type { Texts } from './texts';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    flexShrink: 0,
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingBottom: '2px',
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
  },
  icon: { width: '32px', height: '32px', fontSize: '32px' },
});

interface RibbonProps {
  readonly command: PaneCommand;
  readonly showsPane: boolean;
  readonly texts: Texts;
  readonly onToggle: () => void;
}

/** The part of the ribbon that the add-in adds to the Home tab. */
export function Ribbon({ command, showsPane, texts, onToggle }: RibbonProps): ReactElement {
  const styles = useStyles();
  return (
    <nav className={styles.ribbon} aria-label={texts.homeTab}>
      <span className={styles.tab}>{texts.homeTab}</span>
      <ToggleButton
        appearance="subtle"
        checked={showsPane}
        title={command.tip}
        icon={{ className: styles.icon, children: <img className={styles.icon} src={command.icon} alt="" /> }}
        onClick={onToggle}
      >
        {command.label}
      </ToggleButton>
    </nav>
  );
}
