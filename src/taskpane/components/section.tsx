// SPDX-License-Identifier: EUPL-1.2

import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalL },
  title: { display: 'block', paddingBottom: tokens.spacingVerticalS },
  note: { display: 'block', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
});

interface SectionProps {
  readonly title: string;
  /** What the part shows, where its title does not say. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of a screen under a heading of its own. */
export function Section({ title, note, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle2>
      {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      {children}
    </section>
  );
}
