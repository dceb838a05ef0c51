// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  QuestionCircleFilled,
  SubtractCircleFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MunicipalityStatus } from '../view/municipalities-view';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'start', columnGap: tokens.spacingHorizontalXS },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: '2px',
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorStatusWarningForeground1 },
  other: { color: tokens.colorNeutralForeground3 },
});

/** A verdict in words, with an icon and a colour that only repeat them. */
export function StatusMark({
  status,
  children,
}: {
  readonly status: MunicipalityStatus;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { Icon, color } = {
    met: { Icon: CheckmarkCircleFilled, color: styles.met },
    short: { Icon: ErrorCircleFilled, color: styles.short },
    undecided: { Icon: QuestionCircleFilled, color: styles.undecided },
    incomplete: { Icon: SubtractCircleFilled, color: styles.other },
    noDuty: { Icon: SubtractCircleFilled, color: styles.other },
  }[status];
  return (
    <span className={styles.mark}>
      <span className={mergeClasses(styles.icon, color)}>
        <Icon aria-hidden />
      </span>
      <span>{children}</span>
    </span>
  );
}
