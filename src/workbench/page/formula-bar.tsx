// SPDX-License-Identifier: EUPL-1.2

import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { SheetModel } from '../../ooxml/model';
import { editText } from './grid/edit-text';
import type { Drafting } from './grid/use-draft';
import { rectText } from '../host/address';
import { cellAt } from '../host/grid';
import { selectionOf } from '../host/host';
import type { UserLocale } from '../host/user-locale';
import type { Texts } from './texts';
import type { WorkbenchState } from './workbench';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    height: '30px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    width: '110px',
    padding: '0 10px',
    display: 'flex',
    alignItems: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
  },
  sign: {
    padding: '0 10px',
    display: 'flex',
    alignItems: 'center',
    fontStyle: 'italic',
    fontFamily: 'Georgia, serif',
    color: tokens.colorNeutralForeground3,
  },
  field: {
    flexGrow: 1,
    minWidth: 0,
    border: 'none',
    padding: '0 8px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
});

interface FormulaBarProps {
  readonly state: WorkbenchState;
  readonly sheet: SheetModel;
  readonly drafting: Drafting;
  readonly locale: UserLocale;
  readonly texts: Texts;
}

/** Name of the selected cells, and what the first of them holds. */
export function FormulaBar({ state, sheet, drafting, locale, texts }: FormulaBarProps): ReactElement {
  const styles = useStyles();
  const { host } = state.session;
  const selection = selectionOf(host, sheet);
  const { row, column } = selection;
  const content = editText(cellAt(host.workbook, sheet, row, column), locale);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') drafting.commit();
    else if (event.key === 'Escape') drafting.cancel();
    else return;
    event.currentTarget.blur();
  };

  return (
    <div className={styles.bar}>
      <output className={styles.name} aria-label={texts.nameBox}>
        {rectText(selection)}
      </output>
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <input
        className={styles.field}
        aria-label={texts.formulaBar}
        spellCheck={false}
        autoComplete="off"
        value={drafting.draft?.text ?? content}
        onFocus={() => {
          drafting.begin('formulaBar', sheet, { row, column });
        }}
        onChange={(event) => {
          drafting.change(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={drafting.commit}
      />
    </div>
  );
}
