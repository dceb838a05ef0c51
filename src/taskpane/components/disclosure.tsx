// SPDX-License-Identifier: EUPL-1.2

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something to be opened by who wants to know. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Accordion collapsible>
      <AccordionItem value="only">
        <AccordionHeader size="small">{title}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
