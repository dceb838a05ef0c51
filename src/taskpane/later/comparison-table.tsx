// SPDX-License-Identifier: EUPL-1.2

import { Caption1, Link, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ShareBar } from '../components/share-bar';
import { useLinkStyles } from '../components/link-styles';
import { useAskWhy } from '../components/why-frame';
import { VisuallyHidden } from '../components/visually-hidden';
import type { CellView, TableView } from '../view/comparison-view';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  note: { display: 'block', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
  /** Scrolls by itself, so that the pane stays as wide as it is; arrows scroll it when it has the focus. */
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, width: '100%' },
  head: {
    verticalAlign: 'bottom',
    textAlign: 'right',
    fontWeight: tokens.fontWeightSemibold,
    minWidth: '84px',
    maxWidth: '120px',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    hyphens: 'auto',
    overflowWrap: 'break-word',
  },
  /** What a row is stays in sight. */
  label: {
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    width: '112px',
    minWidth: '112px',
    maxWidth: '112px',
    hyphens: 'auto',
    overflowWrap: 'break-word',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  difference: {
    display: 'block',
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  bar: { display: 'block', paddingTop: '5px' },
});

interface ComparisonTableProps {
  readonly view: TableView;
  readonly measure: string;
  readonly scroll: string;
  readonly difference: (text: string) => string;
  readonly why: string;
}

/** Figures with a column for each variant; more columns than fit are scrolled to. */
export function ComparisonTable({ view, measure, scroll, difference, why }: ComparisonTableProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} block>
        {view.title}
      </Subtitle2>
      {view.note !== null && <Caption1 className={styles.note}>{view.note}</Caption1>}
      {/* What scrolls has to be reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={`${view.title}. ${scroll}`} tabIndex={0}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col" className={styles.label}>
                <VisuallyHidden>{measure}</VisuallyHidden>
              </th>
              {view.columns.map((column, position) => (
                <th key={`${position}`} scope="col" className={styles.head}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map(({ label, cells, isTotal }) => (
              <tr key={label}>
                <th scope="row" className={mergeClasses(styles.label, isTotal && styles.total)}>
                  {label}
                </th>
                {cells.map((cell, position) => (
                  <td key={`${position}`} className={mergeClasses(styles.cell, isTotal && styles.total)}>
                    <Figure cell={cell} why={why} />
                    {cell.difference !== null && (
                      <Caption1 className={styles.difference}>{difference(cell.difference)}</Caption1>
                    )}
                    {cell.bar !== null && (
                      <span className={styles.bar}>
                        <ShareBar bar={cell.bar} />
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** A figure that says why, where it can. */
function Figure({ cell: { text, why: asked }, why }: { readonly cell: CellView; readonly why: string }) {
  const ask = useAskWhy();
  const links = useLinkStyles();
  if (asked === null) return text;
  return (
    <Link
      as="button"
      inline
      className={links.link}
      onClick={() => {
        ask(asked.target);
      }}
    >
      {text}
      <VisuallyHidden>
        {' '}
        {asked.about}. {why}
      </VisuallyHidden>
    </Link>
  );
}
