// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ConsideredSheet } from '../../core/form/considered';
import type { MappingTexts } from '../../i18n/mapping-texts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  sheet: { overflowWrap: 'anywhere' },
  verdict: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ConsideredListProps {
  readonly considered: readonly ConsideredSheet[];
  readonly texts: MappingTexts;
}

/** Every sheet of the user's, with why it was or was not read. */
export function ConsideredList({ considered, texts }: ConsideredListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {considered.map(({ sheet, address, isVisible, verdict }) => (
        <div key={sheet}>
          <dt className={styles.sheet}>{address === null ? sheet : `${sheet}!${address}`}</dt>
          <dd className={styles.verdict}>
            <Caption1>
              {[texts.verdicts[verdict], ...(isVisible ? [] : [texts.hiddenSheet])].join(' · ')}
            </Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
