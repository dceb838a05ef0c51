// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { FindingItem } from '../view/checks-view';
import { useTexts } from '../components/texts';
import { useRowStyles } from '../components/row-styles';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  icon: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300, paddingTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  remark: { color: tokens.colorNeutralForeground3 },
  where: { display: 'block', color: tokens.colorBrandForeground2 },
  // The blue of the brand is too faint on the colour of what is chosen.
  whereChosen: { color: tokens.colorNeutralForeground1 },
  more: { margin: `${tokens.spacingVerticalXS} 0 0` },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, remark: InfoFilled } as const;

interface FindingRowProps {
  readonly item: FindingItem;
  readonly isPresent: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A finding: what and where; once chosen, why it matters and what to do. */
export function FindingRow({ item, isPresent, onChoose, children }: FindingRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { pane } = useTexts();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isPresent) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isPresent]);
  const Icon = ICONS[item.severity];
  return (
    <li ref={place} className={mergeClasses(rows.row, isPresent && rows.present)}>
      <button
        type="button"
        className={mergeClasses(rows.button, styles.row)}
        aria-current={isPresent ? 'true' : undefined}
        aria-expanded={isPresent}
        onClick={onChoose}
      >
        <span className={mergeClasses(styles.icon, styles[item.severity])}>
          <Icon aria-hidden />
        </span>
        <span>
          {item.what}
          <Caption1 className={mergeClasses(styles.where, isPresent && styles.whereChosen)}>
            {item.where}
          </Caption1>
        </span>
      </button>
      {isPresent && (
        <dl className={mergeClasses(rows.detail, styles.more)}>
          <dt className={styles.term}>{pane.checks.why}</dt>
          <dd className={styles.text}>{item.why}</dd>
          <dt className={styles.term}>{pane.checks.todo}</dt>
          <dd className={styles.text}>{item.todo}</dd>
        </dl>
      )}
      {isPresent && <div className={rows.detail}>{children}</div>}
    </li>
  );
}
