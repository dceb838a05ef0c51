// SPDX-License-Identifier: EUPL-1.2

import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { parseMapping } from '../../core/form/mapping';
import type { ChoiceParameter } from '../../core/plan/parameter-names';
import { STATUS_SYSTEMS } from '../../core/programme/planning-status';
import { PRICE_YEARS } from '../../core/rules/price-limits';
import { roundWordsOf } from '../../i18n/round-pane-texts';
import { Disclosure } from '../components/disclosure';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';
import type { ChoicesForm } from './choices-form';
import { FileChoice } from './file-choice';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

interface RoundChoicesProps {
  readonly form: ChoicesForm;
  readonly unreadable: readonly ChoiceParameter[];
  readonly isDisabled: boolean;
  readonly onChange: (changed: Partial<ChoicesForm>) => void;
}

/** What counts in all submissions and how they are read; what is left empty each workbook may say for itself. */
export function RoundChoices({ form, unreadable, isDisabled, onChange }: RoundChoicesProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { language, plan, failures } = useTexts();
  const { pane } = roundWordsOf(language);
  const { choices, statusSystems, switches } = plan.parameters;
  const text = (parameter: 'years' | 'statuses') => (
    <Field
      className={fields.field}
      label={choices[parameter].label}
      hint={choices[parameter].meaning}
      {...(unreadable.includes(parameter) ? { validationMessage: pane.unreadable } : {})}
    >
      <Input
        className={fields.control}
        value={form[parameter]}
        onChange={(_, { value }) => {
          onChange({ [parameter]: value });
        }}
      />
    </Field>
  );
  const select = (
    parameter: 'statusSystem' | 'priceYear',
    options: readonly (readonly [value: string, label: string])[],
  ) => (
    <Field className={fields.field} label={choices[parameter].label}>
      <Select
        className={fields.control}
        value={form[parameter]}
        onChange={(_, { value }) => {
          onChange({ [parameter]: value });
        }}
      >
        <option value="">{pane.notChosen}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
  const load = (file: File | null): void => {
    if (file === null) {
      onChange({ mapping: null });
      return;
    }
    void file.text().then(
      (json) => {
        onChange({ mapping: { file: file.name, mapping: mappingIn(json) } });
      },
      () => {
        onChange({ mapping: { file: file.name, mapping: null } });
      },
    );
  };
  const { mapping } = form;
  return (
    <Disclosure title={pane.choices}>
      <div className={styles.form}>
        {text('years')}
        {text('statuses')}
        {select(
          'statusSystem',
          STATUS_SYSTEMS.map((system) => [system, statusSystems[system]]),
        )}
        {select(
          'priceYear',
          PRICE_YEARS.map((year) => [String(year), String(year)]),
        )}
        <Checkbox
          className={fields.checkbox}
          label={`${switches.blankIsExpensive.label}: ${pane.blankIsExpensive}`}
          checked={form.blankIsExpensive}
          onChange={(_, { checked }) => {
            onChange({ blankIsExpensive: checked === true });
          }}
        />
        <FileChoice
          label={pane.mapping}
          hint={pane.mappingHint}
          accept=".json,application/json"
          file={mapping?.file ?? null}
          problem={
            mapping === null || mapping.mapping !== null
              ? null
              : failures.files.notAMapping(mapping.file).what
          }
          isDisabled={isDisabled}
          onChoose={load}
        />
      </div>
    </Disclosure>
  );
}

function mappingIn(json: string) {
  try {
    return parseMapping(JSON.parse(json));
  } catch {
    return null;
  }
}
