// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { openAddInFrame } from './channel/add-in-frame';
import { appContext } from './channel/app-context';
import { ENTER_BY_KEYBOARD, officeMethods } from './channel/office-methods';
import { createRichApi } from './channel/rich-api';
import type { RichApi } from './channel/rich-api';
import type { PaneCommand } from './manifest';
import { EXCEL_API } from './session';
import type { Session } from './session';
import { createSystemTheme } from './system-theme';
import type { Theme } from './system-theme';
import type { UserLocale } from '../host/user-locale';
import type { Texts } from './texts';
import type { Workbench } from './workbench';

const CONTROL_ID = 'wvrv-task-pane';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 4px 6px 16px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  close: { minWidth: 'auto' },
  frame: { flexGrow: 1, display: 'flex', '& iframe': { border: 'none', width: '100%', height: '100%' } },
});

interface TaskPaneProps {
  readonly workbench: Workbench;
  readonly session: Session;
  readonly locale: UserLocale;
  readonly theme: Theme;
  readonly width: number;
  readonly command: PaneCommand;
  readonly texts: Texts;
  /** Takes the keyboard into the pane, while there is one. */
  readonly enter: RefObject<(() => void) | null>;
  /** The user leaves the pane by keyboard. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** The add-in in its frame. Another workbook or another language is another start of it, as in Excel. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const { workbench, session, locale, theme, width, command, texts, enter, onLeave, onClose } = props;
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const [system] = useState(() => createSystemTheme(theme));
  const { url, title } = command;

  useEffect(() => {
    system.set(theme);
  }, [system, theme]);

  useEffect(() => {
    if (!container.current) return undefined;
    const { host, bridge } = session;
    const richApi = createRichApi(bridge, { openWorkbook: workbench.openCreated }, (data) =>
      frame.fire('richApiMessage', data),
    );
    // The first thing that Office.js asks, before the add-in's own code runs.
    const context = (): object => {
      if (frame.element.contentWindow) system.install(frame.element.contentWindow);
      return appContext({ controlId: CONTROL_ID, locale, fileName: host.fileName, excelApi: EXCEL_API });
    };
    const frame = openAddInFrame(container.current, {
      url,
      title,
      locale,
      controlId: CONTROL_ID,
      methods: officeMethods(context, silenced(richApi, workbench), onLeave),
    });
    enter.current = () => {
      frame.tell([ENTER_BY_KEYBOARD]);
    };
    return () => {
      enter.current = null;
      frame.dispose();
    };
  }, [workbench, session, locale, url, title, system, enter, onLeave]);

  return (
    <aside className={styles.pane} style={{ width }} aria-label={texts.pane}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button appearance="subtle" className={styles.close} aria-label={texts.closePane} onClick={onClose}>
          ✕
        </Button>
      </div>
      <div ref={container} className={styles.frame} />
    </aside>
  );
}

/** While the user chose a host that never answers, none comes. */
function silenced(richApi: RichApi, workbench: Workbench): RichApi {
  return {
    answer: (request) =>
      workbench.state().fault === 'silence' ? new Promise(() => undefined) : richApi.answer(request),
  };
}
