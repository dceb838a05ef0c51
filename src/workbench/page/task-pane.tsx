// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { openAddInFrame } from './channel/add-in-frame';
import { appContext } from './channel/app-context';
import { officeMethods } from './channel/office-methods';
import { createRichApi } from './channel/rich-api';
import type { RichApi } from './channel/rich-api';
import { EXCEL_API } from './session';
import type { Session } from './session';
import type { Locale, Texts } from './texts';
import type { Workbench } from './workbench';

const CONTROL_ID = 'wvrv-task-pane';
const ADD_IN = '/addin/taskpane.html';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', padding: '6px 4px 6px 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  frame: { flexGrow: 1, display: 'flex', '& iframe': { border: 'none', width: '100%', height: '100%' } },
});

interface TaskPaneProps {
  readonly workbench: Workbench;
  readonly session: Session;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly title: string;
  readonly texts: Texts;
  readonly onClose: () => void;
}

/** The add-in in its frame. Another workbook or another language is another start of it, as in Excel. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const { workbench, session, locale, theme, width, title, texts, onClose } = props;
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!container.current) return undefined;
    const { host, bridge } = session;
    const richApi = createRichApi(bridge, (data) => frame.fire('richApiMessage', data));
    const context = (): object =>
      appContext({ controlId: CONTROL_ID, locale, fileName: host.fileName, excelApi: EXCEL_API });
    const frame = openAddInFrame(container.current, {
      url: ADD_IN,
      title,
      locale,
      controlId: CONTROL_ID,
      methods: officeMethods(context, silenced(richApi, workbench)),
    });
    return () => {
      frame.dispose();
    };
  }, [workbench, session, locale, title]);

  return (
    <aside className={styles.pane} style={{ width }} aria-label={texts.pane}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button appearance="subtle" aria-label={texts.closePane} onClick={onClose}>
          ✕
        </Button>
      </div>
      {/* The frame's pages learn the theme from the scheme of what they are in. */}
      <div ref={container} className={styles.frame} style={{ colorScheme: theme }} />
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
