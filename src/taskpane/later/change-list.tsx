// SPDX-License-Identifier: EUPL-1.2

import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import type { ChangeKind } from '../../excel/write/changes';
import type { ChangeItem } from '../view/write-view';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const COLORS: Readonly<Record<ChangeKind, NonNullable<BadgeProps['color']>>> = {
  new: 'brand',
  changed: 'warning',
  unchanged: 'informative',
  removed: 'danger',
  kept: 'warning',
};

/** The plan as a list: each sheet and column, and what happens to it. */
export function ChangeList({ items }: { readonly items: readonly ChangeItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ key, name, what, cells, change, changeWord }) => (
        <li key={key} className={styles.item}>
          <span>
            {name}
            <Caption1 block className={styles.quiet}>
              {cells === '' ? what : `${what} · ${cells}`}
            </Caption1>
          </span>
          <Badge appearance={change === 'unchanged' ? 'outline' : 'tint'} color={COLORS[change]}>
            {changeWord}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
