// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Place } from '../../core/finding/finding';
import type { MunicipalityItem } from '../view/municipalities-view';
import { useRowStyles } from './row-styles';
import { StatusMark } from './status-mark';
import { useTexts } from './texts';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  right: { textAlign: 'right' },
  row: { position: 'relative' },
  // Beside the facts, which leave it room: a button in a button cannot be.
  why: { position: 'absolute', right: tokens.spacingHorizontalXS, bottom: tokens.spacingVerticalXXS },
  quiet: { paddingRight: '72px', color: tokens.colorNeutralForeground2 },
});

interface MunicipalityRowProps {
  readonly item: MunicipalityItem;
  readonly onGo: (place: Place) => void;
}

/** A municipality: its duty, how it stands, what is short. Choosing it shows its row in the programme. */
export function MunicipalityRow({ item, onGo }: MunicipalityRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { pane } = useTexts();
  const { place } = item;
  const facts = [item.duty, item.programme, item.isUncertain ? pane.outcome.uncertain : ''].filter(
    (fact) => fact !== '',
  );
  return (
    <li className={mergeClasses(rows.row, styles.row)}>
      <button
        type="button"
        className={mergeClasses(rows.button, styles.lines)}
        disabled={place === null}
        onClick={() => {
          if (place !== null) onGo(place);
        }}
      >
        <span className={styles.line}>
          <span className={styles.name}>{item.name}</span>
          <span className={styles.right}>
            <StatusMark status={item.status}>
              {item.shortfall === '' ? item.statusWord : item.shortfall}
            </StatusMark>
          </span>
        </span>
        {facts.length > 0 && <Caption1 className={styles.quiet}>{facts.join(' · ')}</Caption1>}
      </button>
      {item.why !== null && (
        <span className={styles.why}>
          <WhyButton target={item.why} about={item.name} />
        </span>
      )}
    </li>
  );
}
