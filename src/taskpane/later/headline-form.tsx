// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Outcome } from '../../core/outcome/calculate';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { useFieldStyles } from '../components/field-styles';
import { StatusMark } from '../components/status-mark';
import { headlineAnswer, HEADLINE_FIELDS } from '../view/headline-view';
import type { HeadlineForm as Form } from '../view/headline-view';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  reading: { display: 'grid', rowGap: tokens.spacingVerticalXXS, paddingTop: tokens.spacingVerticalS },
});

/** A number as printed somewhere, held against this workbook. */
export function HeadlineForm({
  outcome,
  dictionary,
}: {
  readonly outcome: Outcome;
  readonly dictionary: ScenarioDictionary;
}) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { headline: texts } = dictionary.variants;
  const [form, setForm] = useState<Form>({ share: '', gap: '', homes: '' });
  const [asked, setAsked] = useState<Form | null>(null);
  const answer = asked === null ? null : headlineAnswer(asked, outcome, dictionary);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(form);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Body1>{texts.intro}</Body1>
      {HEADLINE_FIELDS.map((field) => (
        <Field
          key={field}
          className={fields.field}
          label={texts[field]}
          {...(answer?.refused?.includes(field) === true ? { validationMessage: texts.unreadable } : {})}
        >
          <Input
            className={fields.control}
            value={form[field]}
            onChange={(_, { value }) => {
              setForm({ ...form, [field]: value });
              setAsked(null);
            }}
          />
        </Field>
      ))}
      <div>
        <Button type="submit">{texts.check}</Button>
      </div>
      <div role="status">
        {answer?.view?.readings.map(({ title, agrees, sentences }) => (
          <div key={title} className={styles.reading}>
            <StatusMark status={agrees ? 'met' : 'undecided'}>
              <Text weight="semibold">{title}</Text>
            </StatusMark>
            {sentences.map((sentence) => (
              <Body1 key={sentence}>{sentence}</Body1>
            ))}
          </div>
        ))}
      </div>
    </form>
  );
}
