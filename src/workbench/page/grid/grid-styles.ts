// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from '@fluentui/react-components';

/** The sheet itself is white in every theme, as in Excel; only what is around it follows. */
export const PAPER = '#ffffff';
const GRID_LINE = '#e1e1e1';
const ACCENT = '#107c41';

export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: 'none',
    backgroundColor: PAPER,
    colorScheme: 'light',
  },
  window: { position: 'sticky', top: 0, left: 0, overflow: 'hidden', cursor: 'cell' },
  area: { position: 'absolute', overflow: 'hidden' },
  lineDown: { position: 'absolute', top: 0, bottom: 0, width: '1px', backgroundColor: GRID_LINE },
  lineAcross: { position: 'absolute', left: 0, right: 0, height: '1px', backgroundColor: GRID_LINE },
  origin: { position: 'absolute', top: 0, left: 0 },
  header: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    userSelect: 'none',
    cursor: 'default',
  },
  headerSelected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
  freezeDown: { position: 'absolute', width: '1px', backgroundColor: '#9a9a9a', pointerEvents: 'none' },
  freezeAcross: { position: 'absolute', height: '1px', backgroundColor: '#9a9a9a', pointerEvents: 'none' },
  selection: {
    position: 'absolute',
    zIndex: 2,
    boxSizing: 'border-box',
    pointerEvents: 'none',
    outline: `2px solid ${ACCENT}`,
    outlineOffset: '-1px',
  },
  chart: { position: 'absolute', pointerEvents: 'none', fontFamily: tokens.fontFamilyBase },
  selectionFill: { backgroundColor: 'rgb(16 124 65 / 10%)' },
  list: {
    position: 'absolute',
    zIndex: 3,
    width: '20px',
    margin: 0,
    padding: 0,
    border: '1px solid #9a9a9a',
    color: '#000000',
    backgroundColor: '#ffffff',
    cursor: 'default',
  },
  editor: {
    position: 'absolute',
    zIndex: 3,
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 3px',
    border: `2px solid ${ACCENT}`,
    outlineStyle: 'none',
    color: '#000000',
    backgroundColor: '#ffffff',
    fontFamily: 'Calibri, Carlito, Arial, sans-serif',
    fontSize: '14.67px',
  },
});
