// SPDX-License-Identifier: EUPL-1.2

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { RegionView } from '../view/outcome-view';
import { MeasureLine } from './measure-line';
import { ShareBar } from './share-bar';
import { routesTarget } from '../view/why-target';
import { WhyButton } from './why-button';

const useStyles = makeStyles({
  header: {
    flexGrow: 1,
    width: '100%',
    display: 'grid',
    rowGap: '6px',
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  share: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  button: { paddingLeft: 0, paddingRight: 0 },
  panel: {
    marginLeft: 0,
    marginRight: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  scenario: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** Subregions with the social share of their programme; opened, both scenarios in full. */
export function RegionList({ regions }: { readonly regions: readonly RegionView[] }) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {regions.map(({ name, subject, size, coverage, programme, minimum, keepMid }) => (
        <AccordionItem key={name} value={name}>
          <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.button }}>
            <span className={styles.header}>
              <span className={styles.head}>
                <span>{name}</span>
                <span className={styles.share}>{programme.social.share}</span>
              </span>
              {programme.social.bar !== null && <ShareBar bar={programme.social.bar} />}
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Caption1>{size}</Caption1>
            {coverage !== null && <Body1>{coverage}</Body1>}
            {[programme, minimum].map(({ title, social, affordable }) => (
              <div key={title} className={styles.scenario}>
                <Text as="h4" weight="semibold">
                  {title}
                </Text>
                <MeasureLine measure={social} />
                <MeasureLine measure={affordable} />
              </div>
            ))}
            {keepMid !== null && (
              <span>
                <Body1>{keepMid}</Body1>
                <WhyButton target={routesTarget(subject, null)} about={`${name}, ${keepMid}`} />
              </span>
            )}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
