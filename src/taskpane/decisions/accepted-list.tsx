// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { AcceptedFinding } from '../../core/finding/acceptance';
import { findingText } from '../../i18n/languages';
import { placeText } from '../view/place-text';
import { Section } from '../components/section';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  reason: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface AcceptedListProps {
  readonly accepted: readonly AcceptedFinding[];
  readonly isDisabled: boolean;
  readonly onRetract: (key: string) => void;
}

/** Findings that were accepted, struck off, with the reason. */
export function AcceptedList({ accepted, isDisabled, onRetract }: AcceptedListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { decisions: words } = texts.pane;
  return (
    <Section title={`${words.accepted} ${accepted.length}`}>
      <ul className={styles.list}>
        {accepted.map(({ finding, acceptance: { key, reason, date } }) => {
          const { what } = findingText(texts, finding);
          return (
            <li key={key} className={styles.item}>
              <span>
                <s className={styles.quiet}>{what}</s>
                <Caption1 block className={styles.reason}>
                  {`${reason} (${words.acceptedOn(date)})`}
                </Caption1>
                {finding.place !== null && (
                  <Caption1 block className={styles.quiet}>
                    {placeText(finding.place)}
                  </Caption1>
                )}
              </span>
              <Button
                size="small"
                aria-label={`${words.retract}: ${what}`}
                disabledFocusable={isDisabled}
                onClick={() => {
                  onRetract(key);
                }}
              >
                {words.retract}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
