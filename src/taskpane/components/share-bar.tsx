// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BarView } from '../view/measure-view';

const HEIGHT = 12;
const WIDTH = 300;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible' },
  track: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  met: { fill: tokens.colorStatusSuccessBorderActive },
  short: { fill: tokens.colorStatusDangerBorderActive },
  undecided: { fill: tokens.colorStatusWarningBorderActive },
  share: { '@media (forced-colors: active)': { fill: 'Highlight' } },
  possible: { opacity: 0.4 },
  norm: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    strokeDasharray: '3 2',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** A share as a bar, what the unknown can add as a paler piece, and the norm as a dashed line. */
export function ShareBar({ bar }: { readonly bar: BarView }) {
  const styles = useStyles();
  const scale = scaleOf(bar);
  const at = (share: number): number => Math.min(share * scale, 1) * WIDTH;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={bar.label}
    >
      <rect className={styles.track} width={WIDTH} height={HEIGHT} rx={2} />
      <rect
        className={mergeClasses(styles[bar.verdict], styles.share, styles.possible)}
        width={at(bar.possible)}
        height={HEIGHT}
        rx={2}
      />
      <rect
        className={mergeClasses(styles[bar.verdict], styles.share)}
        width={at(bar.share)}
        height={HEIGHT}
        rx={2}
      />
      <line className={styles.norm} x1={at(bar.norm)} x2={at(bar.norm)} y1={-3} y2={HEIGHT + 3} />
    </svg>
  );
}

/** The norm stands at two thirds, so that shares around it can be told apart; larger ones fill the bar. */
function scaleOf({ norm }: BarView): number {
  return norm === 0 ? 1 : 2 / (3 * norm);
}
