// SPDX-License-Identifier: EUPL-1.2

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { HARDNESSES, type Hardness, type Meaning } from '../../core/header/meaning';
import type { MappingTexts } from '../../i18n/mapping-texts';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';
import type { ColumnView } from './mapping-view';

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

interface ColumnFieldProps {
  readonly column: ColumnView;
  readonly fields: readonly Meaning['field'][];
  readonly texts: MappingTexts;
  readonly isDisabled: boolean;
  readonly onField: (field: Meaning['field'] | null) => void;
  readonly onStatus: (status: Hardness | null) => void;
}

/** One column: its header, what it is read as and how surely, and some of what stands in it. */
export function ColumnField({ column, fields, texts, isDisabled, onField, onStatus }: ColumnFieldProps) {
  const styles = useFieldStyles();
  const layout = useStyles();
  const { fields: names } = useTexts();
  const { header, where, samples, field, details, evidence, tie } = column;
  const said = [
    ...(evidence === null ? [] : [texts.evidence[evidence]]),
    ...(details === null ? [] : [details]),
    ...(tie === null ? [] : [tie]),
  ].join(' · ');
  const isDoubt = evidence === 'doubt' || tie !== null;
  const choice = (
    <Field
      className={styles.field}
      label={header}
      hint={`${where} · ${samples}`}
      {...(said === '' ? {} : { validationMessage: said, validationState: isDoubt ? 'warning' : 'none' })}
    >
      <Select
        className={styles.control}
        value={field ?? ''}
        disabled={isDisabled}
        onChange={(_, { value }) => {
          onField(fields.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{texts.unused}</option>
        {fields.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
  if (column.status === undefined) return choice;
  return (
    <div className={layout.both}>
      {choice}
      <Select
        className={styles.control}
        size="small"
        aria-label={texts.statusOf(header)}
        value={column.status ?? ''}
        disabled={isDisabled}
        onChange={(_, { value }) => {
          onStatus(HARDNESSES.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{texts.everyStatus}</option>
        {HARDNESSES.map((one) => (
          <option key={one} value={one}>
            {texts.status[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
