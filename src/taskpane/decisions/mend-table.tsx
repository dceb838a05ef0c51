// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewedMend } from '../../excel/mend/mend-cells';
import { mendItem } from './mend-view';
import { useTexts } from '../components/texts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** Cells with what they say and what they will say, or why they stay as they are. */
export function MendTable({ mends }: { readonly mends: readonly PreviewedMend[] }) {
  const styles = useStyles();
  const texts = useTexts();
  const { cell, now, becomes } = texts.pane.decisions;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[cell, now, becomes].map((header) => (
            <th key={header} scope="col" className={styles.cell}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mends.map(({ mend, obstacle }) => {
          const { key, where, before, after } = mendItem(mend, texts);
          return (
            <tr key={key}>
              <td className={styles.cell}>{where}</td>
              <td className={styles.cell}>{before}</td>
              <td className={styles.cell}>{obstacle === null ? after : texts.mends.obstacles[obstacle]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
