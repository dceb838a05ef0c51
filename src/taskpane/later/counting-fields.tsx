// SPDX-License-Identifier: EUPL-1.2

import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { CalculationSettings } from '../../core/outcome/settings';
import { STATUS_SYSTEMS } from '../../core/programme/planning-status';
import { PRICE_YEARS } from '../../core/rules/price-limits';
import type { Chosen } from '../state/pane-state';
import { countingForm, readCountingForm } from '../view/counting-view';
import type { CountingForm, CountingView } from '../view/counting-view';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  years: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  choices: { display: 'grid', justifyItems: 'start' },
});

interface CountingFieldsProps {
  readonly view: CountingView;
  readonly settings: CalculationSettings;
  readonly isDisabled: boolean;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Which years and planning statuses count, and how codes and prices are read; begun anew when that changed. */
export function CountingFields(props: CountingFieldsProps) {
  const present = countingForm(props.view, props.settings);
  return <EditedFields key={JSON.stringify(present)} {...props} present={present} />;
}

function EditedFields({
  view,
  present,
  isDisabled,
  onChoose,
}: CountingFieldsProps & { readonly present: CountingForm }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const { pane, plan } = useTexts();
  const texts = pane.counting;
  const { choices, statusSystems } = plan.parameters;
  const [form, setForm] = useState(present);
  const [isRefused, setRefused] = useState(false);
  const change = (changed: Partial<CountingForm>): void => {
    setForm((before) => ({ ...before, ...changed }));
    setRefused(false);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const chosen = readCountingForm(form, view);
    setRefused(chosen === null);
    if (chosen !== null) onChoose(chosen);
  };
  const year = (which: 'from' | 'to', otherwise: number) => (
    <Field
      className={fields.field}
      label={texts[which]}
      {...(isRefused && which === 'from' ? { validationMessage: texts.badYears } : {})}
    >
      <Input
        className={fields.control}
        inputMode="numeric"
        placeholder={String(otherwise)}
        value={form[which]}
        onChange={(_, { value }) => {
          change({ [which]: value });
        }}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {view.years !== null && (
        <div className={styles.years}>
          {year('from', view.years.first)}
          {year('to', view.years.last)}
        </div>
      )}
      {view.years !== null && view.hasYearless && (
        <Checkbox
          className={fields.checkbox}
          label={texts.withoutYear}
          checked={form.withoutYear}
          onChange={(_, { checked }) => {
            change({ withoutYear: checked === true });
          }}
        />
      )}
      {view.statuses.length > 0 && (
        <div className={styles.choices} role="group" aria-label={choices.statuses.label}>
          <span>{choices.statuses.label}</span>
          {view.statuses.map(({ status, label }) => (
            <Checkbox
              key={label}
              className={fields.checkbox}
              label={label}
              checked={form.statuses.includes(status)}
              onChange={(_, { checked }) => {
                const others = form.statuses.filter((one) => one !== status);
                change({ statuses: checked === true ? [...others, status] : others });
              }}
            />
          ))}
        </div>
      )}
      {view.hasStatusColumn && (
        <Field className={fields.field} label={choices.statusSystem.label} hint={texts.statusSystemHint}>
          <Select
            className={fields.control}
            value={form.statusSystem ?? ''}
            onChange={(_, { value }) => {
              change({ statusSystem: STATUS_SYSTEMS.find((one) => one === value) ?? null });
            }}
          >
            <option value="">{choices.statusSystem.otherwise}</option>
            {STATUS_SYSTEMS.map((one) => (
              <option key={one} value={one}>
                {statusSystems[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {view.hasPrices && (
        <Field className={fields.field} label={choices.priceYear.label}>
          <Select
            className={fields.control}
            value={form.priceYear ?? ''}
            onChange={(_, { value }) => {
              change({ priceYear: PRICE_YEARS.find((one) => String(one) === value) ?? null });
            }}
          >
            <option value="">{choices.priceYear.otherwise}</option>
            {PRICE_YEARS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button type="submit" disabledFocusable={isDisabled}>
          {pane.settings.apply}
        </Button>
      </div>
    </form>
  );
}
