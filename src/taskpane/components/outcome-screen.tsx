// SPDX-License-Identifier: EUPL-1.2

import { Body1, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../../core/finding/finding';
import type { Calculated } from '../state/pane-state';
import { municipalityItems } from '../view/municipalities-view';
import { outcomeView } from '../view/outcome-view';
import { Disclosure } from './disclosure';
import { MunicipalityList } from './municipality-list';
import { RegionList } from './region-list';
import { ScenarioCard } from './scenario-card';
import { Section } from './section';
import { StatusMark } from './status-mark';
import { useTexts } from './texts';
import { WhyFrame } from './why-frame';

const useStyles = makeStyles({
  size: { color: tokens.colorNeutralForeground2 },
  note: { display: 'block', marginTop: tokens.spacingVerticalS },
  why: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

interface OutcomeScreenProps {
  readonly calculated: Calculated;
  /** Shown when there is no programme. */
  readonly empty: ReactNode;
  readonly onGo: (place: Place) => void;
}

/** The outcome: the region first, the catch, then its parts. */
export function OutcomeScreen({ calculated: { reading, result }, empty, onGo }: OutcomeScreenProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { read } = reading;
  const shown = useMemo(
    () =>
      result === null || read === null
        ? null
        : { view: outcomeView(result.outcome, texts), items: municipalityItems(result.outcome, read, texts) },
    [result, read, texts],
  );
  if (shown === null) {
    return empty;
  }
  const { pane } = texts;
  const { region, subregionsNote, why, subregions } = shown.view;
  return (
    <WhyFrame outcomeOf={() => result?.outcome ?? null} onGo={onGo}>
      {region.coverage !== null && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>{region.coverage}</MessageBarBody>
        </MessageBar>
      )}
      <Caption1 className={styles.size}>{region.size}</Caption1>
      <ScenarioCard view={region.minimum} isMain />
      {why.length > 0 && (
        <Disclosure title={pane.outcome.why}>
          <div className={styles.why}>
            {why.map((step) => (
              <Body1 key={step}>{step}</Body1>
            ))}
          </div>
        </Disclosure>
      )}
      <ScenarioCard view={region.programme} isMain={false} />
      {subregionsNote !== null && (
        <span className={styles.note}>
          <StatusMark status={subregionsNote.verdict}>{subregionsNote.text}</StatusMark>
        </span>
      )}
      {subregions.length > 0 && (
        <Section title={pane.outcome.subregions} note={pane.outcome.subregionsMeasure}>
          <RegionList regions={subregions} />
        </Section>
      )}
      <Section title={pane.outcome.municipalities}>
        <MunicipalityList items={shown.items} onGo={onGo} />
      </Section>
    </WhyFrame>
  );
}
