// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { municipalityList } from '../../core/round/municipality-list';
import { isRound } from '../../core/round/template';
import { roundWordsOf } from '../../i18n/round-pane-texts';
import type { Calculated } from '../state/pane-state';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';
import { NO_CHOICES_FORM, readChoicesForm } from './choices-form';
import { FreezeRound } from './freeze-round';
import { ReceivedFiles } from './received-files';
import { ReferenceChoice } from './reference-choice';
import type { ReferenceKind } from './references';
import { RoundChoices } from './round-choices';
import { RoundFailureBar } from './round-failure-bar';
import { useRound } from './use-round';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  work: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bar: { flexGrow: 1, minWidth: 0 },
  files: { display: 'none' },
});

export interface RoundPanelProps {
  readonly calculated: Calculated;
  readonly isDisabled: boolean;
  /** The workbook has another sheet. */
  readonly onFrozen: () => void;
}

/** What a coordinator does in a round: forms out, submissions in, one workbook of the region, and a copy to compare with. */
export function RoundPanel({ calculated, isDisabled, onFrozen }: RoundPanelProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { language, plan } = useTexts();
  const { pane } = roundWordsOf(language);
  const [form, setForm] = useState(NO_CHOICES_FORM);
  const [typedRound, setTypedRound] = useState('');
  const [typedNames, setTypedNames] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const round = isRound(typedRound.trim()) ? typedRound.trim() : null;
  const isBadRound = typedRound.trim() !== '' && round === null;
  const { municipalities, unknown } = municipalityList(typedNames);
  const { settings, unreadable } = readChoicesForm(form, plan);
  const isBadChoice = unreadable.length > 0 || (form.mapping !== null && form.mapping.mapping === null);
  const expected = municipalities.length === 0 ? null : municipalities;
  const state = useRound(language, { round, expected, settings });
  const { work, failure, report, references } = state;
  const isBusy = isDisabled || work !== null;
  const reference = (kind: ReferenceKind) => (
    <ReferenceChoice
      kind={kind}
      submission={references[kind]}
      isDisabled={isBusy}
      onChoose={(file) => {
        state.refer(kind, file);
      }}
    />
  );
  return (
    <div className={styles.panel}>
      <Field
        className={fields.field}
        label={pane.round}
        hint={pane.roundHint}
        {...(isBadRound ? { validationMessage: pane.badRound } : {})}
      >
        <Input
          className={fields.control}
          value={typedRound}
          onChange={(_, { value }) => {
            setTypedRound(value);
          }}
        />
      </Field>
      <Field
        className={fields.field}
        label={pane.municipalities}
        hint={pane.municipalitiesHint}
        {...(unknown.length === 0 ? {} : { validationMessage: pane.unknown(unknown) })}
      >
        <Textarea
          className={fields.control}
          value={typedNames}
          onChange={(_, { value }) => {
            setTypedNames(value);
          }}
        />
      </Field>
      <div>
        <Button
          disabledFocusable={isBusy || municipalities.length === 0 || unknown.length > 0 || isBadRound}
          onClick={() => {
            state.makeTemplates(municipalities, pane.templatesFile(round));
          }}
        >
          {pane.templates}
        </Button>
      </div>
      <RoundChoices
        form={form}
        unreadable={unreadable}
        isDisabled={isBusy}
        onChange={(changed) => {
          setForm((before) => ({ ...before, ...changed }));
        }}
      />
      {reference('previous')}
      {reference('agreements')}
      <div>
        <Button
          appearance={report === null ? 'primary' : 'secondary'}
          disabledFocusable={isBusy || isBadChoice}
          onClick={() => {
            input.current?.click();
          }}
        >
          {pane.pick}
        </Button>
        <input
          ref={input}
          className={styles.files}
          type="file"
          multiple
          aria-label={pane.pick}
          accept=".xlsx,.xlsm,.csv"
          disabled={isBusy}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // The same files can be picked again after they were mended.
            target.value = '';
            if (files.length > 0) state.read(files);
          }}
        />
      </div>
      {work !== null && (
        <div className={styles.work} role="status">
          <Field
            className={styles.bar}
            validationState="none"
            validationMessage={
              work.kind === 'making' ? pane.making : pane.reading(work.done, work.files, work.file)
            }
          >
            {work.kind === 'making' ? <ProgressBar /> : <ProgressBar value={work.done} max={work.files} />}
          </Field>
          <Button size="small" onClick={state.cancel}>
            {pane.cancel}
          </Button>
        </div>
      )}
      {failure !== null && <RoundFailureBar failure={failure} />}
      {state.isOutdated && work === null && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{pane.choicesChanged}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={isBusy || isBadChoice} onClick={state.readAgain}>
              {pane.readAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {report !== null && work === null && (
        <ReceivedFiles
          report={report}
          references={references}
          choices={state.choices}
          onChoose={state.choose}
          onOpen={state.openRegion}
        />
      )}
      <FreezeRound calculated={calculated} round={round} isDisabled={isBusy} onFrozen={onFrozen} />
    </div>
  );
}
