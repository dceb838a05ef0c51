// SPDX-License-Identifier: EUPL-1.2

import { CounterBadge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SCREENS } from '../../i18n/pane-texts';
import type { Screen } from '../../i18n/pane-texts';
import { useTexts } from './texts';
import { VisuallyHidden } from './visually-hidden';

/** Five tabs with their counts need smaller letters below this width, and a second line at 320 pixels. */
const NARROW = '@media (max-width: 439px)';

const useStyles = makeStyles({
  tabs: {
    // The top right corner is Office's: a button of its own floats there.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: { flexWrap: 'wrap' },
  tab: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    [NARROW]: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  },
  content: { [NARROW]: { fontSize: tokens.fontSizeBase200 } },
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
        className={styles.list}
        selectedValue={screen}
        aria-label={pane.screensLabel}
        onTabSelect={(_, { value }) => {
          const chosen = SCREENS.find((one) => one === value);
          if (chosen !== undefined) onSelect(chosen);
        }}
      >
        {SCREENS.map((one) => {
          const count = counts[one];
          const hasCount = count !== undefined && count.number > 0;
          return (
            <Tab
              key={one}
              value={one}
              id={`tab-${one}`}
              className={styles.tab}
              aria-controls={one === screen ? `panel-${one}` : undefined}
              content={{ className: styles.content }}
            >
              {pane.screens[one]}
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
