// SPDX-License-Identifier: EUPL-1.2

import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AcceptedFinding } from '../../core/finding/acceptance';
import { findingText } from '../../i18n/languages';
import { placeText } from '../view/place-text';
import { Section } from '../components/section';
import { useTexts } from '../components/texts';
import { acceptedGroups, type AcceptedGroup } from './accepted-view';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  group: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
  reason: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Findings of a group that are in view at first; hundreds can be accepted at a time. */
const FEW = 3;

interface AcceptedListProps {
  readonly accepted: readonly AcceptedFinding[];
  readonly isDisabled: boolean;
  readonly onRetract: (keys: readonly string[]) => void;
}

/** Findings that were accepted, struck off, with the reason. */
export function AcceptedList({ accepted, ...rest }: AcceptedListProps) {
  const styles = useStyles();
  const { decisions: words } = useTexts().pane;
  return (
    <Section title={`${words.accepted} ${accepted.length}`}>
      <ul className={styles.list}>
        {acceptedGroups(accepted).map((group) => (
          <li key={group.key} className={styles.group}>
            <Group group={group} {...rest} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Group({
  group: { reason, date, accepted },
  isDisabled,
  onRetract,
}: Omit<AcceptedListProps, 'accepted'> & { readonly group: AcceptedGroup }) {
  const styles = useStyles();
  const { decisions: words } = useTexts().pane;
  const [isWhole, setWhole] = useState(false);
  const more = accepted.length - FEW;
  return (
    <>
      <ul className={styles.list}>
        {(isWhole ? accepted : accepted.slice(0, FEW)).map((one) => (
          <Item key={one.acceptance.key} accepted={one} isDisabled={isDisabled} onRetract={onRetract} />
        ))}
      </ul>
      {more > 0 && !isWhole && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          {words.acceptedMore(more)}
        </Button>
      )}
      <div className={styles.item}>
        <Caption1 className={styles.reason}>{`${reason} (${words.acceptedOn(date)})`}</Caption1>
        {accepted.length > 1 && (
          <Button
            size="small"
            disabledFocusable={isDisabled}
            onClick={() => {
              onRetract(accepted.map(({ acceptance }) => acceptance.key));
            }}
          >
            {words.retractAll(accepted.length)}
          </Button>
        )}
      </div>
    </>
  );
}

function Item({
  accepted: { finding, acceptance },
  isDisabled,
  onRetract,
}: Omit<AcceptedListProps, 'accepted'> & { readonly accepted: AcceptedFinding }) {
  const styles = useStyles();
  const texts = useTexts();
  const { decisions: words } = texts.pane;
  const { what } = findingText(texts, finding);
  return (
    <li className={styles.item}>
      <span>
        <s className={styles.quiet}>{what}</s>
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
          onRetract([acceptance.key]);
        }}
      >
        {words.retract}
      </Button>
    </li>
  );
}
