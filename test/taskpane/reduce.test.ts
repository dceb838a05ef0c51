// SPDX-License-Identifier: EUPL-1.2

import { ExcelFailure } from '../../src/excel/run';
import type { Action } from '../../src/taskpane/state/action';
import { INITIAL } from '../../src/taskpane/state/pane-state';
import type { Attempt, Calculated, PaneState } from '../../src/taskpane/state/pane-state';
import { EDIT_DELAY, reduce } from '../../src/taskpane/state/reduce';
import { variantOf } from '../../src/taskpane/state/variants';
import type { VariantSet } from '../../src/taskpane/state/variants';
import { DEFAULT_RULE_SET } from '../../src/core/rules/shipped';
import { CBS_AVERAGE_2024 } from '../../src/core/rules/national-average';

const EMPTY: Calculated = {
  reading: {
    ownership: {
      sheets: new Map(),
      columns: new Map(),
      lostColumns: new Set(),
      rounds: new Map(),
      language: null,
      isInterrupted: false,
      strays: [],
    strayNames: [],
    },
    memory: { topics: new Map(), trouble: null },
    sheetNames: ['Blad1'],
    sheet: null,
    municipalityTable: null,
    read: null,
    inputTable: null,
    tableNames: new Map(),
    mapping: null,
    isMappingKept: false,
    heads: [],
    considered: [],
    findings: [],
  },
  findings: [],
  accepted: [],
  keys: new Map(),
  result: null,
  changes: null,
};
const APPLIED = { changes: { sheets: [], columns: [], isMending: false }, compared: 3 };
const ERROR = new ExcelFailure('Timeout', null);

function after(...actions: readonly Action[]): PaneState {
  return actions.reduce(reduce, INITIAL);
}
const failed = (attempt: Attempt): Action => ({ type: 'failed', attempt, error: ERROR });

describe('cancelling', () => {
  it('ends a calculation at once; what is shown is not taken for an answer', () => {
    const state = after(
      { type: 'calculated', calculated: EMPTY },
      { type: 'workbookChanged' },
      { type: 'cancelled' },
    );
    expect(state).toMatchObject({
      isCalculating: false,
      isAnswered: false,
      calculated: EMPTY,
      notice: { kind: 'failed', attempt: 'calculating', error: { code: 'Cancelled' } },
    });
    expect(reduce(state, { type: 'retried' })).toMatchObject({ isCalculating: true, notice: null });
  });

  it('of a write goes on until all is put back, and no step lets it be forgotten', () => {
    const state = after(
      { type: 'writeBegan', step: 'write' },
      { type: 'cancelled' },
      { type: 'writeBegan', step: 'restore' },
    );
    expect(state.work).toEqual({ kind: 'writing', step: 'restore', isCancelled: true });
    const next = reduce(reduce(state, failed('writing')), { type: 'writeBegan', step: 'read' });
    expect(next.work).toMatchObject({ isCancelled: false });
  });
});

describe('opening the example', () => {
  it('is said when it is done, until the user looks elsewhere', () => {
    const opened = after({ type: 'openingBegan' }, { type: 'exampleOpened' });
    expect(opened).toMatchObject({ work: null, notice: { kind: 'opened' } });
    expect(reduce(opened, { type: 'calculated', calculated: EMPTY }).notice?.kind).toBe('opened');
    expect(reduce(opened, { type: 'screenChosen', screen: 'checks' }).notice).toBeNull();
  });

  it('leaves the pane as it was when it fails', () => {
    const state = after({ type: 'openingBegan' }, failed('opening'));
    expect(state).toMatchObject({ work: null, notice: { attempt: 'opening' } });
    expect(reduce(state, failed('calculating')).notice).toMatchObject({ attempt: 'opening' });
  });
});

describe('the state of the pane', () => {
  it('asks at once when it opens, and after typing only when it stops', () => {
    expect(INITIAL).toMatchObject({ isCalculating: true, isAnswered: false, question: { delay: 0 } });
    const changed = after({ type: 'calculated', calculated: EMPTY }, { type: 'workbookChanged' });
    expect(changed).toMatchObject({ isCalculating: true, question: { delay: EDIT_DELAY } });
  });

  it('asks anew for every change, also when nothing else differs', () => {
    const once = after({ type: 'workbookChanged' });
    expect(reduce(once, { type: 'workbookChanged' }).question).not.toBe(once.question);
  });

  it('remembers all that was chosen until it is written; then the workbook says it', () => {
    const chosen = after(
      { type: 'settingsChosen', chosen: { ruleSet: DEFAULT_RULE_SET } },
      { type: 'workbookChanged' },
      { type: 'settingsChosen', chosen: { nationalAverage: CBS_AVERAGE_2024 } },
    );
    expect(chosen.question.chosen).toEqual({ ruleSet: DEFAULT_RULE_SET, nationalAverage: CBS_AVERAGE_2024 });
    const written = reduce(chosen, { type: 'written', applied: APPLIED });
    expect(written).toMatchObject({ work: null, isCalculating: true, question: { chosen: {}, delay: 0 } });
  });

  it('keeps what was chosen when a write failed, and reads the workbook again', () => {
    const state = after(
      { type: 'settingsChosen', chosen: { ruleSet: DEFAULT_RULE_SET } },
      { type: 'writeBegan', step: 'write' },
      failed('writing'),
    );
    expect(state).toMatchObject({
      work: null,
      isCalculating: true,
      question: { chosen: { ruleSet: DEFAULT_RULE_SET } },
    });
    expect(state.notice).toEqual({ kind: 'failed', attempt: 'writing', error: ERROR });
  });

  it.each<[Attempt, boolean]>([
    ['calculating', false],
    ['going', false],
    ['watching', true],
    ['writing', true],
    ['removing', true],
  ])('after %s failed, a good reading leaves its notice: %s', (attempt, stays) => {
    const state = after(failed(attempt), { type: 'calculated', calculated: EMPTY });
    expect(state.notice !== null).toBe(stays);
  });

  it('says that all was written until that is no longer so, or somebody looks elsewhere', () => {
    const inStep = { ...EMPTY, changes: { sheets: [], columns: [], isMending: false } };
    const moved = { role: 'checks', name: 'Wvrv Controle', kind: 'changed', cells: 1 } as const;
    const outOfStep = { ...EMPTY, changes: { sheets: [moved], columns: [], isMending: false } };
    const state = after({ type: 'written', applied: APPLIED }, { type: 'calculated', calculated: inStep });
    expect(state.notice?.kind).toBe('written');
    expect(reduce(state, { type: 'calculated', calculated: outOfStep }).notice).toBeNull();
    expect(reduce(state, { type: 'screenChosen', screen: 'outcome' }).notice).toBeNull();
  });

  it('still says that nothing was written when reading fails after it', () => {
    const state = after(failed('writing'), failed('calculating'));
    expect(state.notice).toMatchObject({ attempt: 'writing' });
    expect(state.isCalculating).toBe(false);
  });

  it('keeps a failure in sight on every screen', () => {
    const state = after(failed('writing'), { type: 'screenChosen', screen: 'checks' });
    expect(state.notice?.kind).toBe('failed');
  });

  it('stops waiting when reading failed, and shows what it had', () => {
    const state = after(
      { type: 'calculated', calculated: EMPTY },
      { type: 'workbookChanged' },
      failed('calculating'),
    );
    expect(state).toMatchObject({ isCalculating: false, calculated: EMPTY });
  });

  it('follows the steps of a write, each without the notice of before', () => {
    const state = after(
      { type: 'removed', removed: { sheets: [], columns: 0 } },
      { type: 'writeBegan', step: 'dress' },
    );
    expect(state).toMatchObject({ notice: null, work: { kind: 'writing', step: 'dress' } });
  });

  it('opens an empty workbook with what it needs, once', () => {
    const opened = after({ type: 'calculated', calculated: EMPTY });
    expect(opened.screen).toBe('workbook');
    const elsewhere = reduce(opened, { type: 'screenChosen', screen: 'checks' });
    expect(reduce(elsewhere, { type: 'calculated', calculated: EMPTY }).screen).toBe('checks');
  });

  describe('variants', () => {
    const VARIANTS: VariantSet = { variants: [variantOf('Naar omvang')], weights: new Map(), ledger: [] };
    const changed: Action = { type: 'variantsChanged', variants: VARIANTS };

    it('become part of the question, once nobody types any more', () => {
      expect(after(changed)).toMatchObject({
        isCalculating: true,
        question: { chosen: { variants: VARIANTS }, delay: EDIT_DELAY },
      });
    });

    it('are what the workbook says once they are written', () => {
      expect(after(changed, { type: 'written', applied: APPLIED }).question.chosen).toEqual({});
    });

    it('stay in the pane when they were not to be written', () => {
      const state = after(
        changed,
        { type: 'settingsChosen', chosen: { writesVariants: false } },
        { type: 'written', applied: APPLIED },
      );
      expect(state.question.chosen).toEqual({ variants: VARIANTS, writesVariants: false });
    });
  });
});

describe('keeping which column is what', () => {
  it('keeps the pane from anything else, and then reads the workbook anew and says so', () => {
    const busy = after({ type: 'calculated', calculated: EMPTY }, { type: 'keepingBegan' });
    expect(busy.work).toEqual({ kind: 'keeping' });
    const kept = reduce(busy, { type: 'kept', isForgotten: false });
    expect(kept).toMatchObject({
      work: null,
      isCalculating: true,
      isAnswered: false,
      notice: { kind: 'kept', isForgotten: false },
    });
    expect(kept.question).not.toBe(busy.question);
  });

  it('that failed is said, also when the workbook cannot be read after it', () => {
    const state = after(
      { type: 'keepingBegan' },
      { type: 'failed', attempt: 'keeping', error: ERROR },
      failed('calculating'),
    );
    expect(state).toMatchObject({ work: null, notice: { kind: 'failed', attempt: 'keeping' } });
  });
});
