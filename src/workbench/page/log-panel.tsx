// SPDX-License-Identifier: EUPL-1.2

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { LoggedBatch } from './logged-batch';
import type { UserLocale } from '../host/user-locale';
import type { Texts } from './texts';

const useStyles = makeStyles({
  panel: {
    height: '190px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '2px 8px 2px 12px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { overflow: 'auto', flexGrow: 1 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '3px 12px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  header: {
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  empty: { padding: '12px', margin: 0, color: tokens.colorNeutralForeground3 },
});

interface LogPanelProps {
  readonly batches: readonly LoggedBatch[];
  readonly locale: UserLocale;
  readonly texts: Texts;
  readonly onClear: () => void;
}

/** Every request of the add-in: what it asked, how large it was, how long the host took, what went wrong. */
export function LogPanel({ batches, locale, texts, onClear }: LogPanelProps): ReactElement {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.scrollTo({ top: body.current.scrollHeight });
  }, [batches]);
  const bytes = (count: number): string =>
    `${(count / 1000).toLocaleString(locale, { maximumFractionDigits: 1 })} kB`;
  const time = (count: number): string => `${count.toLocaleString(locale, { maximumFractionDigits: 1 })} ms`;
  const numeric = mergeClasses(styles.cell, styles.number);
  return (
    <section className={styles.panel} aria-label={texts.log}>
      <div className={styles.head}>
        <h2 className={styles.title}>{texts.log}</h2>
        <Button size="small" appearance="subtle" onClick={onClear}>
          {texts.clear}
        </Button>
      </div>
      {/* A box that scrolls has to be within reach of the keyboard. */}
      <div ref={body} className={styles.body} role="region" aria-label={texts.log} tabIndex={0}>
        {batches.length === 0 ? (
          <p className={styles.empty}>{texts.noBatches}</p>
        ) : (
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={mergeClasses(numeric, styles.header)}>{texts.batchNumber}</th>
                <th className={mergeClasses(styles.cell, styles.header)}>{texts.batchSummary}</th>
                <th className={mergeClasses(numeric, styles.header)}>{texts.batchSize}</th>
                <th className={mergeClasses(numeric, styles.header)}>{texts.batchAnswer}</th>
                <th className={mergeClasses(numeric, styles.header)}>{texts.batchTime}</th>
                <th className={mergeClasses(styles.cell, styles.header)}>{texts.batchError}</th>
              </tr>
            </thead>
            <tbody>
              {batches.map((batch) => (
                <tr key={batch.number}>
                  <td className={numeric}>{batch.number}</td>
                  <td className={styles.cell}>{batch.summary}</td>
                  <td className={numeric}>{bytes(batch.requestBytes)}</td>
                  <td className={numeric}>{bytes(batch.responseBytes)}</td>
                  <td className={numeric}>{time(batch.milliseconds)}</td>
                  <td className={mergeClasses(styles.cell, styles.error)}>{batch.error}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}
