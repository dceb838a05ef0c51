// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ScenarioView } from '../view/outcome-view';
import { MeasureLine } from './measure-line';
import { ShareBar } from './share-bar';
import { StatusMark } from './status-mark';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  share: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  main: { fontSize: tokens.fontSizeHero900, lineHeight: tokens.lineHeightHero900 },
  distance: { color: tokens.colorNeutralForeground2 },
});

/** A scenario of the region: its social share as the one number, and the rest in words. */
export function ScenarioCard({ view, isMain }: { readonly view: ScenarioView; readonly isMain: boolean }) {
  const styles = useStyles();
  const { social, affordable } = view;
  return (
    <section className={styles.card} aria-label={view.title}>
      <div className={styles.head}>
        <span>
          <Text as="h2" block weight="semibold" size={isMain ? 400 : 300}>
            {view.title}
          </Text>
          <Caption1>{social.name}</Caption1>
        </span>
        <span className={mergeClasses(styles.share, isMain && styles.main)}>{social.share}</span>
      </div>
      {social.bar !== null && <ShareBar bar={social.bar} />}
      <StatusMark status={social.verdict ?? 'incomplete'}>
        {social.amount}
        {social.distance !== '' && (
          <Caption1 block className={styles.distance}>
            {social.distance}
          </Caption1>
        )}
        {social.band !== null && <Caption1 block>{social.band}</Caption1>}
      </StatusMark>
      {social.why !== null && <WhyButton target={social.why} about={social.about} />}
      {affordable.bar !== null && <MeasureLine measure={affordable} />}
    </section>
  );
}
