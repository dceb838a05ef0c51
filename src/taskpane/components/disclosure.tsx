// SPDX-License-Identifier: EUPL-1.2

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** In line with what stands around it. */
const useStyles = makeStyles({
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: { marginLeft: 0, marginRight: 0, paddingBottom: tokens.spacingVerticalS },
});

/** Something to be opened by who wants to know. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="only">
        <AccordionHeader size="small" button={{ className: styles.header }}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
