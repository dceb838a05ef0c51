// SPDX-License-Identifier: EUPL-1.2

import {
  Body1,
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { CalculationSettings } from '../../core/outcome/settings';
import type { Chosen } from '../state/pane-state';
import { NORM_SETTINGS, readForm, settingsForm } from '../view/settings-view';
import type { ReadForm, SettingsForm as Form, TypedSetting } from '../view/settings-view';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  shares: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  choices: { display: 'grid', justifyItems: 'start' },
});

interface SettingsFormProps {
  readonly settings: CalculationSettings;
  readonly isDisabled: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Everything that is calculated with, to be changed; it begins anew when the settings themselves changed. */
export function SettingsForm(props: SettingsFormProps) {
  const { separators } = useTexts().plan;
  const present = settingsForm(props.settings, separators);
  return <EditedForm key={JSON.stringify(present)} {...props} present={present} />;
}

/** The form as the user is filling it in; nothing happens until it is applied. */
function EditedForm({
  settings,
  present,
  isDisabled,
  onChoose,
}: SettingsFormProps & { readonly present: Form }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane, plan } = useTexts();
  const texts = pane.settings;
  const [form, setForm] = useState(present);
  const [refused, setRefused] = useState<NonNullable<ReadForm['refused']>>(new Map());
  const change = (changed: Partial<Form>): void => {
    setForm((before) => ({ ...before, ...changed }));
    setRefused(new Map());
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const read = readForm(form, settings, { title: plan.parameters.chosenByUser, date: null });
    setRefused(read.refused ?? new Map());
    if (read.chosen !== null) onChoose(read.chosen);
  };
  const typed = (setting: TypedSetting, hint: string | null) => {
    const reason = refused.get(setting);
    return (
      <Field
        key={setting}
        className={fields.field}
        label={plan.parameters.shares[setting].label}
        {...(hint === null ? {} : { hint })}
        {...(reason === undefined ? {} : { validationMessage: texts.refused[reason] })}
      >
        <Input
          className={fields.control}
          value={form[setting]}
          onChange={(_, { value }) => {
            change({ [setting]: value });
          }}
        />
      </Field>
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Body1>{texts.hints.share}</Body1>
      <div className={styles.shares}>{NORM_SETTINGS.map((setting) => typed(setting, null))}</div>
      {typed('average', texts.hints.average)}
      {typed('precision', texts.hints.precision)}
      <Field className={fields.field} label={plan.account.blankExpensive}>
        <Select
          className={fields.control}
          value={form.blankExpensive}
          onChange={(_, { value }) => {
            change({ blankExpensive: value === 'expensive' ? 'expensive' : 'unknown' });
          }}
        >
          {(['unknown', 'expensive'] as const).map((choice) => (
            <option key={choice} value={choice}>
              {plan.account.blankExpensiveIs[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.choices}>
        {(['strictMid', 'individualDuty'] as const).map((choice) => (
          <Checkbox
            key={choice}
            className={fields.checkbox}
            label={texts[choice]}
            checked={form[choice]}
            onChange={(_, { checked }) => {
              change({ [choice]: checked === true });
            }}
          />
        ))}
      </div>
      <div>
        <Button type="submit" disabledFocusable={isDisabled}>
          {texts.apply}
        </Button>
      </div>
    </form>
  );
}
