// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { ProgrammeField } from '../../core/programme/field';
import { NEEDED_HEADERS, OPTIONAL_HEADERS } from '../view/needed-headers';
import { useTexts } from './texts';

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalM },
  example: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface EmptyWorkbookProps {
  readonly isBusy: boolean;
  readonly onExample: () => void;
}

/** A workbook without a programme: one sentence, the example, and what a workbook should look like. */
export function EmptyWorkbook({ isBusy, onExample }: EmptyWorkbookProps) {
  const styles = useStyles();
  const { pane, fields } = useTexts();
  const { empty } = pane;
  const names = (either: readonly ProgrammeField[]): string =>
    either.map((field) => fields[field]).reduce((first, second) => empty.or(first, second));
  return (
    <section className={styles.page}>
      <Subtitle2 as="h2">{empty.what}</Subtitle2>
      <div className={styles.example}>
        <Button
          appearance="primary"
          icon={<DocumentTableRegular />}
          disabledFocusable={isBusy}
          onClick={onExample}
        >
          {empty.example}
        </Button>
        <Caption1 className={styles.quiet}>{empty.exampleNote}</Caption1>
      </div>
      <Body1>{empty.intro}</Body1>
      <Text as="h3" weight="semibold">
        {empty.needed}
      </Text>
      <ul className={styles.list}>
        {NEEDED_HEADERS.map((either) => (
          <li key={names(either)}>{names(either)}</li>
        ))}
      </ul>
      <Text as="h3" weight="semibold">
        {empty.optional}
      </Text>
      <ul className={styles.list}>
        {OPTIONAL_HEADERS.map((field) => (
          <li key={field}>{fields[field]}</li>
        ))}
      </ul>
      <Body1>{empty.advice}</Body1>
    </section>
  );
}
