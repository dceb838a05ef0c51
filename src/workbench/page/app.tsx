// SPDX-License-Identifier: EUPL-1.2

import {
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { activeSheet } from '../host/host';
import { CommandBar } from './command-bar';
import { download } from './download';
import { FormulaBar } from './formula-bar';
import { SheetGrid } from './grid/sheet-grid';
import { useDraft } from './grid/use-draft';
import { LogPanel } from './log-panel';
import { readPaneCommand } from './manifest';
import { FIRST_PREFERENCES } from './preferences';
import type { Preferences } from './preferences';
import { Ribbon } from './ribbon';
import { EXAMPLE_NAME, fetchExample } from './session';
import { SheetTabs } from './sheet-tabs';
import { TaskPane } from './task-pane';
import { TEXTS } from './texts';
import type { Workbench } from './workbench';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  middle: { display: 'flex', flexGrow: 1, minHeight: 0 },
  workbook: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
});

interface AppProps {
  readonly workbench: Workbench;
  readonly manifest: Document;
}

/** The workbench: a workbook on the left, the add-in's task pane on the right. */
export function App({ workbench, manifest }: AppProps): ReactElement {
  const styles = useStyles();
  const state = useSyncExternalStore(workbench.subscribe, workbench.state);
  const [preferences, setPreferences] = useState<Preferences>(FIRST_PREFERENCES);
  const drafting = useDraft(workbench, preferences.locale);
  const [openError, setOpenError] = useState<string | null>(null);
  const enterPane = useRef<(() => void) | null>(null);
  const prefer = (change: Partial<Preferences>): void => {
    setPreferences({ ...preferences, ...change });
  };

  const { locale, theme, paneWidth, showsPane, showsLog } = preferences;
  const texts = TEXTS[locale];
  const command = useMemo(() => readPaneCommand(manifest, locale), [manifest, locale]);
  const { session } = state;
  const sheet = activeSheet(session.host);
  const { fileName } = session.host;
  const problem = openError === null ? state.refusal : texts.notOpened(openError);

  const open = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    try {
      await workbench.open(new Uint8Array(await bytes), name);
      setOpenError(null);
    } catch (error) {
      setOpenError(error instanceof Error ? error.message : String(error));
    }
  };

  useEffect(() => {
    // As in Excel, F6 goes from the sheet to the pane; on the web with Ctrl.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      enterPane.current?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);

  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page} lang={locale}>
        <CommandBar
          {...{ fileName, preferences, texts }}
          fault={state.fault}
          onPreferences={prefer}
          onFault={workbench.setFault}
          onExample={() => {
            void open(EXAMPLE_NAME, fetchExample());
          }}
          onOpen={(file) => {
            void open(file.name, file.arrayBuffer());
          }}
          onSave={() => {
            download(session.save(), fileName);
          }}
        />
        <Ribbon
          command={command}
          showsPane={showsPane}
          texts={texts}
          onToggle={() => {
            prefer({ showsPane: !showsPane });
          }}
        />
        {problem !== null && (
          <MessageBar intent="error">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {state.opening !== null && (
          <MessageBar intent="info" politeness="polite">
            <MessageBarBody>{texts.opening(state.opening)}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.middle}>
          <main className={styles.workbook}>
            <FormulaBar {...{ state, sheet, drafting, locale, texts }} />
            <SheetGrid
              key={sheet.id}
              {...{ workbench, state, sheet, drafting, locale }}
              label={texts.cells(sheet.name)}
              editorLabel={texts.cell}
              listLabel={texts.list}
            />
            <SheetTabs {...{ workbench, state, texts }} />
            {showsLog && (
              <LogPanel batches={state.batches} {...{ locale, texts }} onClear={workbench.clearLog} />
            )}
          </main>
          {showsPane && (
            <TaskPane
              {...{ workbench, session, locale, theme, texts }}
              width={paneWidth}
              command={command}
              enter={enterPane}
              onLeave={focusGrid}
              onClose={() => {
                prefer({ showsPane: false });
              }}
            />
          )}
        </div>
      </div>
    </FluentProvider>
  );
}

function focusGrid(): void {
  document.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
