// SPDX-License-Identifier: EUPL-1.2

import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  BranchCompareRegular,
  ClipboardTaskRegular,
  DataBarVerticalRegular,
  TableEditRegular,
  TableRegular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import { SCREENS } from '../../i18n/pane-texts';
import type { Screen } from '../../i18n/pane-texts';
import { useTexts } from './texts';
import { VisuallyHidden } from './visually-hidden';

/** Five tabs with their counts need smaller letters below this width. */
const NARROW = '@media (max-width: 439px)';

/** Words do not fit beside each other, and beside what Office puts in the corner: most tabs are a picture. */
const NARROWEST = '@media (max-width: 383px)';

const ICONS: Readonly<Record<Screen, FluentIcon>> = {
  workbook: TableRegular,
  checks: ClipboardTaskRegular,
  outcome: DataBarVerticalRegular,
  variants: BranchCompareRegular,
  write: TableEditRegular,
};

const useStyles = makeStyles({
  tabs: {
    // The top right corner is Office's: a button of its own floats there.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  },
  content: { [NARROW]: { fontSize: tokens.fontSizeBase200 } },
  icon: { display: 'none', [NARROWEST]: { display: 'inline-flex' } },
  // Out of sight, and still the tab's name; who gets to it by keyboard sees it.
  unseen: {
    [NARROWEST]: {
      ':not([role="tab"]:focus-visible *)': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      },
    },
  },
});

interface ScreenTabsProps {
  readonly screen: Screen;
  readonly findingCount: number;
  readonly changeCount: number;
  readonly onSelect: (screen: Screen) => void;
}

/** The screens, with how much there is to look at. */
export function ScreenTabs({ screen, findingCount, changeCount, onSelect }: ScreenTabsProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const counts: Readonly<Partial<Record<Screen, { number: number; words: string }>>> = {
    checks: { number: findingCount, words: pane.counted.findings(findingCount) },
    write: { number: changeCount, words: pane.counted.changes(changeCount) },
  };
  return (
    <div className={styles.tabs}>
      <TabList
        size="small"
        selectedValue={screen}
        aria-label={pane.screensLabel}
        onTabSelect={(_, { value }) => {
          const chosen = SCREENS.find((one) => one === value);
          if (chosen !== undefined) onSelect(chosen);
        }}
      >
        {SCREENS.map((one) => {
          const count = counts[one];
          const Icon = ICONS[one];
          const hasCount = count !== undefined && count.number > 0;
          return (
            <Tab
              key={one}
              value={one}
              id={`tab-${one}`}
              className={styles.tab}
              aria-controls={one === screen ? `panel-${one}` : undefined}
              title={pane.screens[one]}
              icon={{ className: styles.icon, children: <Icon /> }}
              content={{ className: styles.content }}
            >
              <span className={mergeClasses(one !== screen && styles.unseen)}>{pane.screens[one]}</span>
              {hasCount && (
                <>
                  {' '}
                  <CounterBadge count={count.number} size="small" color="informative" />
                  <VisuallyHidden> {count.words}</VisuallyHidden>
                </>
              )}
            </Tab>
          );
        })}
      </TabList>
    </div>
  );
}
