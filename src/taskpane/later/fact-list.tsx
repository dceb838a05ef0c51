// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Fact } from '../view/workbook-view';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  caption: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What is calculated with, each with where it comes from. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value, source, note }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            {value}
            {source !== null && <Caption1 className={styles.caption}>{source}</Caption1>}
            {note !== null && <Caption1 className={styles.caption}>{note}</Caption1>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
