// SPDX-License-Identifier: EUPL-1.2

import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { COUNTER_SEGMENTS, type ExchangeLine } from '../../core/exchange/exchange-line';
import type { ScenarioDictionary } from '../../i18n/scenario-dictionary';
import { useFieldStyles } from '../components/field-styles';
import { StatusMark } from '../components/status-mark';
import type { ExchangeLineView } from '../view/exchange-view';
import type { Choice } from '../view/variant-form';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  consent: { display: 'grid', justifyItems: 'start' },
  standing: { display: 'grid', rowGap: tokens.spacingVerticalXS },
});

interface ExchangeLineFormProps {
  readonly number: number;
  readonly view: ExchangeLineView;
  readonly canEdit: boolean;
  readonly dictionary: ScenarioDictionary;
  readonly onChange: (line: ExchangeLine) => void;
  readonly onUp: () => void;
  readonly onRemove: () => void;
}

const STATUSES = { incomplete: 'incomplete', counts: 'met', countsNot: 'short' } as const;

/** A line of the ledger; it says at once what is the matter with it. */
export function ExchangeLineForm(props: ExchangeLineFormProps) {
  const { number, view, canEdit, dictionary, onChange, onUp, onRemove } = props;
  const { line, fromName, toName, fromChoices, toChoices, possible, standing, problems } = view;
  const styles = useStyles();
  const fields = useFieldStyles();
  const { exchange: texts } = dictionary.variants;
  const party = (side: 'from' | 'to', choices: readonly Choice[]) => (
    <Field className={fields.field} label={texts[side]}>
      <Select
        className={fields.control}
        value={line[side]}
        disabled={!canEdit}
        onChange={(_, { value }) => {
          onChange({ ...line, [side]: value });
        }}
      >
        <option value="">{texts.choose}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
  const consent = (side: 'from' | 'to', name: string) => (
    <Checkbox
      className={fields.checkbox}
      label={texts.consent(name)}
      checked={line.consent[side]}
      disabled={!canEdit}
      onChange={(_, { checked }) => {
        onChange({ ...line, consent: { ...line.consent, [side]: checked === true } });
      }}
    />
  );
  return (
    <li className={styles.line} aria-label={texts.line(number)}>
      <div className={styles.head}>
        <span className={styles.title}>{texts.line(number)}</span>
        <span>
          {number > 1 && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={texts.up(number)}
              disabledFocusable={!canEdit}
              onClick={onUp}
            />
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.remove(number)}
            disabledFocusable={!canEdit}
            onClick={onRemove}
          />
        </span>
      </div>
      {party('from', fromChoices)}
      {party('to', toChoices)}
      <div className={styles.pair}>
        <HomesField
          label={texts.homes}
          homes={line.homes}
          hint={possible}
          isDisabled={!canEdit}
          onChange={(homes) => {
            onChange({ ...line, homes });
          }}
        />
        <Field className={fields.field} label={texts.counter}>
          <Select
            className={fields.control}
            value={line.counter}
            disabled={!canEdit}
            onChange={(_, { value }) => {
              const counter = COUNTER_SEGMENTS.find((one) => one === value);
              if (counter !== undefined) onChange({ ...line, counter });
            }}
          >
            {COUNTER_SEGMENTS.map((segment) => (
              <option key={segment} value={segment}>
                {texts.counters[segment]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.consent}>
        {consent('from', fromName)}
        {consent('to', toName)}
      </div>
      <Field className={fields.field} label={texts.note}>
        <Input
          className={fields.control}
          value={line.note ?? ''}
          disabled={!canEdit}
          onChange={(_, { value }) => {
            onChange({ ...line, note: value === '' ? null : value });
          }}
        />
      </Field>
      <div className={styles.standing} role="status">
        <StatusMark status={STATUSES[standing]}>
          {standing === 'incomplete' ? texts.incomplete : texts[standing]}
        </StatusMark>
        {problems.map(({ text, isWarning }) => (
          <StatusMark key={text} status={isWarning ? 'undecided' : 'short'}>
            {text}
          </StatusMark>
        ))}
      </div>
    </li>
  );
}

interface HomesFieldProps {
  readonly label: string;
  readonly homes: number;
  /** How many are still possible. */
  readonly hint: string | null;
  readonly isDisabled: boolean;
  readonly onChange: (homes: number) => void;
}

/** A number as it is typed; what is no number is said by the line, as a number of homes that cannot be. */
function HomesField({ label, homes, hint, isDisabled, onChange }: HomesFieldProps) {
  const fields = useFieldStyles();
  const [text, setText] = useState(homes === 0 ? '' : String(homes));
  const shown = readHomes(text) === homes || Number.isNaN(homes) ? text : String(homes);
  return (
    <Field className={fields.field} label={label} {...(hint === null ? {} : { hint })}>
      <Input
        className={fields.control}
        inputMode="numeric"
        value={shown}
        disabled={isDisabled}
        onChange={(_, { value }) => {
          setText(value);
          onChange(readHomes(value));
        }}
      />
    </Field>
  );
}

/** Blank is nothing yet. */
function readHomes(text: string): number {
  return text.trim() === '' ? 0 : Number(text.replace(',', '.'));
}
