// SPDX-License-Identifier: EUPL-1.2

import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Mapping } from '../../core/form/mapping';
import type { Calculated, Chosen } from '../state/pane-state';
import { workbookView } from '../view/workbook-view';
import { MappingPart } from '../mapping/mapping-part';
import { Disclosure } from '../components/disclosure';
import { CountingFields } from './counting-fields';
import { FactList } from './fact-list';
import { FactTable } from './fact-table';
import { RuleSetChoice } from './rule-set-choice';
import { Section } from '../components/section';
import { SettingsForm } from './settings-form';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  line: { display: 'block' },
  settings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

interface WorkbookScreenProps {
  readonly calculated: Calculated;
  /** Shown when there is no programme. */
  readonly empty: ReactNode;
  readonly isDisabled: boolean;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onKeepMapping: (mapping: Mapping | null) => void;
}

/** What was found in the workbook, and what is calculated with. */
export function WorkbookScreen({
  calculated: { reading, result },
  empty,
  isDisabled,
  onChoose,
  onKeepMapping,
}: WorkbookScreenProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  // It stays open, and where it is, when what it changes makes a programme of the workbook.
  const mapping = (
    <Disclosure key="mapping" title={pane.workbook.mapping}>
      <MappingPart reading={reading} isDisabled={isDisabled} onKeep={onKeepMapping} />
    </Disclosure>
  );
  if (result === null || reading.read === null) {
    return (
      <>
        {empty}
        {mapping}
      </>
    );
  }
  const { settings } = result.outcome;
  const view = workbookView(result.outcome, reading.read, reading.mapping, texts);
  const facts = [...view.norms, view.average, ...view.others];
  return (
    <>
      <Section title={pane.workbook.found}>
        {[view.where, view.rows, view.subregions, view.columnCount].map((line) => (
          <Body1 key={line} className={styles.line}>
            {line}
          </Body1>
        ))}
      </Section>
      {mapping}
      <Section title={pane.workbook.settings}>
        <div className={styles.settings}>
          <RuleSetChoice
            view={view}
            isDisabled={isDisabled}
            onChoose={(ruleSet) => {
              onChoose({ ruleSet });
            }}
          />
          <FactTable facts={facts} />
          <div>
            <Disclosure title={pane.workbook.sources}>
              <FactList facts={facts.filter(({ source }) => source !== null)} />
            </Disclosure>
            {view.counting !== null && (
              <Disclosure title={pane.counting.change}>
                <CountingFields view={view.counting} {...{ settings, isDisabled, onChoose }} />
              </Disclosure>
            )}
            <Disclosure title={pane.settings.change}>
              <SettingsForm {...{ settings, isDisabled, onChoose }} />
            </Disclosure>
          </div>
        </div>
      </Section>
    </>
  );
}
