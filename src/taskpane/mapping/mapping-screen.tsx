// SPDX-License-Identifier: EUPL-1.2

import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Mapping } from '../../core/form/mapping';
import type { Place } from '../../core/form/places';
import type { WorkbookReading } from '../../excel/read/read-workbook';
import type { MappingTexts } from '../../i18n/mapping-texts';
import { Disclosure } from '../components/disclosure';
import { useFieldStyles } from '../components/field-styles';
import { useTexts } from '../components/texts';
import { ColumnField } from './column-field';
import { ConsideredList } from './considered-list';
import type { LoadedMapping } from './load-mapping';
import { MappingFiles } from './mapping-files';
import type { Draft } from './mapping-view';

type Logic = typeof import('./logic');

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  header: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  line: { display: 'block' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface MappingScreenProps {
  readonly logic: Logic;
  readonly reading: WorkbookReading;
  readonly isDisabled: boolean;
  /** Lets the workbook remember which column is what, or forget it. */
  readonly onKeep: (mapping: Mapping | null) => void;
}

/** Which column is what: seen, changed, kept in the workbook, and taken along to another. */
export function MappingScreen(props: MappingScreenProps) {
  const { reading, logic } = props;
  const { heads, mapping, read } = reading;
  const places = logic.placesIn(heads);
  const start = read === null ? (mostRecognised(places)?.mapping ?? null) : mapping;
  // A mapping that was read anew is begun with anew.
  return start === null ? null : (
    <EditedMapping
      key={JSON.stringify(start)}
      {...{ ...props, places, start }}
      readKey={read === null ? null : logic.placeKey(start)}
    />
  );
}

interface EditedMappingProps extends MappingScreenProps {
  readonly places: readonly Place[];
  readonly start: Mapping;
  /** The place that is read now. */
  readonly readKey: string | null;
}

function EditedMapping({ logic, reading, isDisabled, onKeep, places, start, readKey }: EditedMappingProps) {
  const { inItsForm, placeAt, placeKey } = logic;
  const styles = useStyles();
  const dictionary = useTexts();
  const texts = logic.mappingTextsOf(dictionary.language);
  const { heads, considered, isMappingKept } = reading;
  const [draft, setDraft] = useState<Draft>({ original: start, mapping: start });
  const [loaded, setLoaded] = useState<LoadedMapping | null>(null);
  const view = logic.mappingView(draft, heads, texts, dictionary);
  const begin = (mapping: Mapping): void => {
    setDraft({ original: mapping, mapping });
    setLoaded(null);
  };
  const choose = (key: string): void => {
    const place = places.find((one) => placeKey(one.mapping) === key);
    if (key === readKey) begin(start);
    else if (place !== undefined) begin(place.mapping);
  };
  const sheet = heads.find(({ name }) => name === draft.mapping.sheet);
  const isOther = placeKey(draft.mapping) !== readKey || loaded?.kind === 'fits';
  const options = places.some(({ mapping }) => placeKey(mapping) === view.placeKey)
    ? places
    : [{ mapping: draft.mapping, verdict: 'betterElsewhere' as const }, ...places];
  const fields = logic.fieldsOf(draft.mapping);
  return (
    <div className={styles.page}>
      <Body1>{isMappingKept ? texts.kept : texts.recognised}</Body1>
      <PlaceField
        {...{ options, readKey, isDisabled, logic, texts }}
        value={view.placeKey}
        onChoose={choose}
      />
      {view.header !== null && sheet !== undefined && (
        <HeaderFields
          key={view.placeKey}
          {...view.header}
          texts={texts}
          onChoose={(row, rows) => {
            begin(placeAt(sheet, row, rows).mapping);
          }}
        />
      )}
      <Disclosure title={texts.considered}>
        <ConsideredList considered={considered} texts={texts} />
      </Disclosure>
      <div role="status">
        {(view.missing.length === 0 ? [texts.nothingMissing] : view.missing).map((line) => (
          <Body1 key={line} className={styles.line}>
            {line}
          </Body1>
        ))}
      </div>
      {view.groups.map(({ group, title, columns }) => {
        const list = (
          <div className={styles.columns} role="group" aria-label={title}>
            {columns.map((column) => (
              <ColumnField
                key={column.of}
                {...{ column, fields, texts, isDisabled }}
                onField={(field) => {
                  setDraft(logic.withField(draft, column.of, field));
                }}
                onStatus={(status) => {
                  setDraft(logic.withStatus(draft, column.of, status));
                }}
              />
            ))}
          </div>
        );
        return group === 'doubt' ? (
          <div key={group} className={styles.columns}>
            <Body1>
              <strong>{title}</strong>
            </Body1>
            {list}
          </div>
        ) : (
          <Disclosure key={`${group} ${view.placeKey}`} title={title}>
            {list}
          </Disclosure>
        );
      })}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isDisabled || !view.isReadable || !(view.isChanged || isOther)}
          onClick={() => {
            onKeep(sheet === undefined ? draft.mapping : inItsForm(draft.mapping, sheet));
          }}
        >
          {texts.apply}
        </Button>
        {isMappingKept && (
          <Button
            disabledFocusable={isDisabled}
            onClick={() => {
              onKeep(null);
            }}
          >
            {texts.automatic}
          </Button>
        )}
      </div>
      {!view.isReadable && <Caption1 className={styles.quiet}>{texts.notReadable}</Caption1>}
      <MappingFiles
        {...{ heads, texts, isDisabled, loaded, logic }}
        mapping={draft.mapping}
        onLoad={(found) => {
          if (found.kind === 'fits') begin(found.mapping);
          setLoaded(found);
        }}
      />
    </div>
  );
}

interface PlaceFieldProps {
  readonly logic: Logic;
  readonly texts: MappingTexts;
  readonly options: readonly Place[];
  readonly value: string;
  readonly readKey: string | null;
  readonly isDisabled: boolean;
  readonly onChoose: (key: string) => void;
}

function PlaceField({ logic, texts, options, value, readKey, isDisabled, onChoose }: PlaceFieldProps) {
  const { placeKey, placeLabel } = logic;
  const styles = useFieldStyles();
  return (
    <Field className={styles.field} label={texts.place}>
      <Select
        className={styles.control}
        value={value}
        disabled={isDisabled}
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
      >
        {options.map((place) => (
          <option key={placeKey(place.mapping)} value={placeKey(place.mapping)}>
            {placeLabel(place, readKey, texts)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface HeaderFieldsProps {
  readonly texts: MappingTexts;
  readonly row: number;
  readonly rows: number;
  readonly onChoose: (row: number, rows: number) => void;
}

const MOST_HEADER_ROWS = 5;

/** Where the header of plain cells stands; it takes effect on leaving the field or Enter. */
function HeaderFields({ texts, row, rows, onChoose }: HeaderFieldsProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const [typed, setTyped] = useState(String(row));
  const commit = (): void => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted > 0 && wanted !== row) onChoose(wanted, rows);
    else setTyped(String(row));
  };
  return (
    <div className={styles.header}>
      <Field className={fields.field} label={texts.headerRow}>
        <Input
          className={fields.control}
          inputMode="numeric"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === 'Enter') commit();
          }}
        />
      </Field>
      <Field className={fields.field} label={texts.headerRows}>
        <Select
          className={fields.control}
          value={rows}
          onChange={(_, { value }) => {
            onChoose(row, Number(value));
          }}
        >
          {Array.from({ length: MOST_HEADER_ROWS }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** The place to begin with when none was read. */
function mostRecognised(places: readonly Place[]): Place | null {
  const count = ({ mapping: { columns, rows } }: Place): number =>
    [...columns, ...rows].filter(({ meaning }) => meaning !== null).length;
  return [...places].sort((a, b) => count(b) - count(a))[0] ?? null;
}
