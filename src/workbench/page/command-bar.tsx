// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { FAULTS, isFault } from './fault';
import type { Fault } from './fault';
import type { Preferences } from './preferences';
import { PANE_WIDTHS } from './preferences';
import { LOCALE_NAMES, LOCALES } from './texts';
import type { Texts } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '8px',
    flexShrink: 0,
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  file: { color: tokens.colorNeutralForeground2, marginRight: '8px' },
  space: { flexGrow: 1 },
  hidden: { display: 'none' },
});

interface CommandBarProps {
  readonly fileName: string;
  readonly preferences: Preferences;
  readonly fault: Fault | null;
  readonly texts: Texts;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onFault: (fault: Fault | null) => void;
  readonly onExample: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** Files on the left, the circumstances to try the add-in in on the right. */
export function CommandBar(props: CommandBarProps): ReactElement {
  const { fileName, preferences, fault, texts, onPreferences, onFault, onExample, onOpen, onSave } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{texts.title}</h1>
      <span className={styles.file}>{fileName}</span>
      <Button size="small" onClick={onExample}>
        {texts.example}
      </Button>
      <Button size="small" onClick={() => picker.current?.click()}>
        {texts.open}
      </Button>
      <input
        ref={picker}
        className={styles.hidden}
        type="file"
        accept=".xlsx"
        aria-label={texts.open}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          event.target.value = '';
        }}
      />
      <Button size="small" onClick={onSave}>
        {texts.save}
      </Button>
      <span className={styles.space} />
      <Choice
        label={texts.language}
        value={preferences.locale}
        options={LOCALES.map((locale) => [locale, LOCALE_NAMES[locale]])}
        onChoose={(value) => {
          const locale = LOCALES.find((each) => each === value);
          if (locale) onPreferences({ locale });
        }}
      />
      <Choice
        label={texts.theme}
        value={preferences.theme}
        options={[
          ['light', texts.light],
          ['dark', texts.dark],
        ]}
        onChoose={(value) => {
          onPreferences({ theme: value === 'dark' ? 'dark' : 'light' });
        }}
      />
      <Choice
        label={texts.paneWidth}
        value={String(preferences.paneWidth)}
        options={PANE_WIDTHS.map((width) => [String(width), `${width} px`])}
        onChoose={(value) => {
          onPreferences({ paneWidth: Number(value) });
        }}
      />
      <Choice
        label={texts.fault}
        value={fault ?? ''}
        options={[['', texts.noFault], ...FAULTS.map((each) => [each, texts.faults[each] ?? each] as const)]}
        onChoose={(value) => {
          onFault(isFault(value) ? value : null);
        }}
      />
      <ToggleButton
        size="small"
        checked={preferences.showsLog}
        onClick={() => {
          onPreferences({ showsLog: !preferences.showsLog });
        }}
      >
        {texts.log}
      </ToggleButton>
    </header>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactElement {
  return (
    <Select
      size="small"
      aria-label={label}
      title={label}
      value={value}
      onChange={(_, data) => {
        onChoose(data.value);
      }}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </Select>
  );
}
