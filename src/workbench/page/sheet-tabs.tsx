// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { activateSheet } from '../host/edit/sheets';
import { activeSheet } from '../host/host';
import type { Texts } from './texts';
import type { Workbench, WorkbenchState } from './workbench';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    overflowX: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { whiteSpace: 'nowrap' },
  color: { width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall },
});

interface SheetTabsProps {
  readonly workbench: Workbench;
  readonly state: WorkbenchState;
  readonly texts: Texts;
}

/** The visible sheets, in order. */
export function SheetTabs({ workbench, state, texts }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const { host } = state.session;
  const visible = host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return (
    <TabList
      className={styles.bar}
      size="small"
      aria-label={texts.sheets}
      selectedValue={activeSheet(host).id}
      onTabSelect={(_, { value }) => {
        const sheet = visible.find(({ id }) => id === value);
        if (!sheet) return;
        workbench.act((each) => {
          activateSheet(each, sheet);
        });
      }}
    >
      {visible.map((sheet) => (
        <Tab
          key={sheet.id}
          value={sheet.id}
          className={styles.tab}
          {...(sheet.tabColor !== '' && {
            icon: <span className={styles.color} style={{ backgroundColor: sheet.tabColor }} />,
          })}
        >
          {sheet.name}
        </Tab>
      ))}
    </TabList>
  );
}
