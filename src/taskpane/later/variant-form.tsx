// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { useFieldStyles } from '../components/field-styles';
import type { Variant, VariantSet } from '../state/variants';
import { formChoices, KEY_CHOICES, readVariant, variantForm } from '../view/variant-form';
import type { Choice, ReadVariant, VariantField, VariantForm as Form } from '../view/variant-form';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  caps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  key: { alignItems: 'start' },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
  weights: { maxHeight: '240px', overflowY: 'auto', display: 'grid', rowGap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

interface VariantFormProps {
  readonly variant: Variant;
  readonly weights: VariantSet['weights'];
  readonly otherNames: readonly string[];
  /** Columns that divide the region. */
  readonly headers: readonly string[];
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly dictionary: ScenarioDictionary;
  readonly onApply: (variant: Variant, weights: VariantSet['weights']) => void;
  readonly onCancel: () => void;
}

/** A variant to be changed; nothing happens until it is applied. */
export function VariantForm(props: VariantFormProps) {
  const { variant, weights, otherNames, headers, municipalities, dictionary, onApply, onCancel } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { variants, scenario, plan } = dictionary;
  const texts = variants.form;
  const [form, setForm] = useState(() => variantForm(variant, weights, plan.separators));
  const [refused, setRefused] = useState<NonNullable<ReadVariant['refused']>>(new Map());
  const choices = formChoices(headers, variants, plan.ruleSets);
  const change = (changed: Partial<Form>): void => {
    setForm((before) => ({ ...before, ...changed }));
    setRefused(new Map());
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const read = readVariant(form, otherNames);
    if (read.refused === null) onApply(read.variant, read.weights);
    else setRefused(read.refused);
  };
  const refusal = (field: VariantField) => {
    const reason = refused.get(field);
    return reason === undefined ? {} : { validationMessage: texts.refused[reason] };
  };
  const typed = (field: 'name' | 'socialCap' | 'affordableCap') => (
    <Field className={fields.field} label={texts[field]} {...refusal(field)}>
      <Input
        className={fields.control}
        value={form[field]}
        onChange={(_, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  const list = (
    label: string,
    value: string,
    options: readonly Choice[],
    onChoose: (value: string) => void,
  ) => (
    <Field className={fields.field} label={label}>
      <Select
        className={fields.control}
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {typed('name')}
      {list(texts.base, form.base, choices.bases, (value) => {
        change({ base: value === 'programme' ? 'programme' : 'minimum' });
      })}
      <Field className={fields.field} label={texts.key}>
        <RadioGroup
          value={form.key}
          onChange={(_, { value }) => {
            const key = KEY_CHOICES.find((one) => one === value);
            if (key !== undefined) change({ key });
          }}
        >
          {KEY_CHOICES.map((key) => (
            <Radio
              key={key}
              value={key}
              className={styles.key}
              label={
                <>
                  {key === 'none' ? texts.noKey : scenario.keys[key]}
                  <Caption1 className={styles.hint}>{texts.keyHints[key]}</Caption1>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {form.key === 'manual' && (
        <Field
          className={fields.field}
          label={texts.weights}
          hint={texts.weightsHint}
          {...refusal('weights')}
        >
          <div className={styles.weights} role="group" aria-label={texts.weights}>
            {municipalities.map(({ code, name }) => (
              <Field key={code} label={name} orientation="horizontal" size="small">
                <Input
                  className={fields.control}
                  size="small"
                  inputMode="numeric"
                  value={form.weights[code] ?? ''}
                  onChange={(_, { value }) => {
                    change({ weights: { ...form.weights, [code]: value } });
                  }}
                />
              </Field>
            ))}
          </div>
        </Field>
      )}
      {form.key !== 'none' &&
        list(texts.order, form.order, choices.orders, (value) => {
          change({ order: value === 'subregionFirst' ? 'subregionFirst' : 'regionWide' });
        })}
      <div>
        <div className={styles.caps}>
          {typed('socialCap')}
          {typed('affordableCap')}
        </div>
        <Caption1 className={styles.hint}>{texts.capHint}</Caption1>
      </div>
      {list(texts.division, form.division, choices.divisions, (division) => {
        change({ division });
      })}
      {list(texts.ruleSet, form.ruleSet, choices.ruleSets, (value) => {
        change({ ruleSet: value as Form['ruleSet'] });
      })}
      <Checkbox
        className={fields.checkbox}
        label={texts.exchange}
        checked={form.takesLedger}
        onChange={(_, { checked }) => {
          change({ takesLedger: checked === true });
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {texts.apply}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
