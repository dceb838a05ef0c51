// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureView } from '../view/measure-view';
import { ShareBar } from './share-bar';
import { StatusMark } from './status-mark';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  line: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  share: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** A measure on two lines and a bar. */
export function MeasureLine({ measure }: { readonly measure: MeasureView }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.head}>
        <span>{measure.name}</span>
        <span>
          {measure.why !== null && <WhyButton target={measure.why} about={measure.about} />}
          <span className={styles.share}>{measure.share}</span>
        </span>
      </div>
      {measure.bar !== null && <ShareBar bar={measure.bar} />}
      <StatusMark status={measure.verdict ?? 'incomplete'}>
        {measure.amount}
        {measure.distance !== '' && <Caption1 block>{measure.distance}</Caption1>}
        {measure.band !== null && <Caption1 block>{measure.band}</Caption1>}
      </StatusMark>
    </div>
  );
}
