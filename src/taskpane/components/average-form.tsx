// SPDX-License-Identifier: EUPL-1.2

import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { NationalAverage } from '../../core/rules/national-average';
import { parseAverage } from '../../core/rules/parse-average';
import { useFieldStyles } from './field-styles';
import { useTexts } from './texts';

const useStyles = makeStyles({
  row: { display: 'flex', minWidth: 0, columnGap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
});

interface AverageFormProps {
  readonly isDisabled: boolean;
  readonly onChoose: (average: NationalAverage) => void;
}

/** Another national average, as two counts or as a percentage. */
export function AverageForm({ isDisabled, onChoose }: AverageFormProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane, plan } = useTexts();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const average = parseAverage(text, { title: plan.parameters.chosenByUser, date: null });
    setRefused(average === null);
    if (average !== null) {
      setText('');
      onChoose(average);
    }
  };
  return (
    <form onSubmit={submit}>
      <Field
        className={fields.field}
        label={pane.workbook.otherAverage}
        hint={pane.workbook.averageHint}
        {...(isRefused ? { validationMessage: pane.workbook.averageUnreadable } : {})}
      >
        {(field) => (
          <span className={styles.row}>
            <Input
              {...field}
              className={styles.input}
              value={text}
              onChange={(_, { value }) => {
                setText(value);
                setRefused(false);
              }}
            />
            <Button type="submit" disabled={isDisabled || text.trim() === ''}>
              {pane.workbook.apply}
            </Button>
          </span>
        )}
      </Field>
    </form>
  );
}
