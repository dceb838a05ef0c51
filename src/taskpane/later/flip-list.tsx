// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import type { FlipView } from '../view/flip-view';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS },
  step: { display: 'grid' },
});

/** What an uncertain national average does, step by step. */
export function FlipList({
  view,
  dictionary,
}: {
  readonly view: FlipView;
  readonly dictionary: ScenarioDictionary;
}) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <Body1>{view.intro}</Body1>
      {view.steps.length === 0 && <Body1>{dictionary.variants.flip.none}</Body1>}
      {view.steps.map(({ from, sentences }) => (
        <div key={`${from} ${sentences.join()}`} className={styles.step}>
          <Text weight="semibold">{from}</Text>
          {sentences.map((sentence) => (
            <Body1 key={sentence}>{sentence}</Body1>
          ))}
        </div>
      ))}
    </div>
  );
}
