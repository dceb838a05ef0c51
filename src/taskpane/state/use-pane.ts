// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useReducer, useRef } from 'react';
import type { Place } from '../../core/finding/finding';
import type { Mapping } from '../../core/form/mapping';
import type { Mend } from '../../core/mend/mend';
import type { MendedCell } from '../../excel/mend/mended-cell';
import { goTo } from '../../excel/go-to';
import { remember } from '../../excel/memory/memory';
import { openCopy } from '../../excel/open-copy';
import { watchChanges } from '../../excel/watch-changes';
import { watchNames } from '../../excel/watch-names';
import type { WriteStep } from '../../excel/write/progress';
import type { Language } from '../../i18n/dictionary';
import type { Screen } from '../../i18n/pane-texts';
import { fetchExample } from '../environment/example-file';
import { calculate } from './calculate';
import { INITIAL } from './pane-state';
import type { Attempt, Chosen, PaneState } from './pane-state';
import { reduce } from './reduce';
import type { VariantSet } from './variants';

/** What the user can do. */
export interface PaneActions {
  readonly show: (screen: Screen) => void;
  readonly choose: (chosen: Chosen) => void;
  readonly changeVariants: (variants: VariantSet) => void;
  readonly retry: () => void;
  /** Stops reading, calculating or writing. */
  readonly cancel: () => void;
  readonly go: (place: Place) => void;
  readonly openExample: () => void;
  readonly write: () => void;
  readonly remove: () => void;
  /** Mends cells of the user's, all or none. */
  readonly mend: (mends: readonly Mend[]) => void;
  readonly putBack: (cells: readonly MendedCell[]) => void;
  /** Lets the workbook remember that findings are accepted. */
  readonly accept: (keys: readonly string[], reason: string) => void;
  readonly retract: (keys: readonly string[]) => void;
  /** Lets the workbook remember which column is what, or forget it. */
  readonly keepMapping: (mapping: Mapping | null) => void;
  readonly closeNotice: () => void;
}

/** The pane at work: it reads and calculates when asked or when the workbook changes, and one thing at a time. */
export function usePane(language: Language): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  /** Cancels what is going on. */
  const cancelling = useRef<AbortController | null>(null);
  const { question, work, calculated } = state;
  const isAtWork = work !== null;

  const attempt = <Result>(kind: Attempt, doing: Promise<Result>, done: (result: Result) => void): void => {
    doing.then(done, (error: unknown) => {
      dispatch({ type: 'failed', attempt: kind, error });
    });
  };

  useEffect(() => {
    watchChanges(() => {
      dispatch({ type: 'workbookChanged' });
    }).catch((error: unknown) => {
      dispatch({ type: 'failed', attempt: 'watching', error });
    });
  }, []);

  useEffect(() => {
    let compare = (): unknown => undefined;
    const onFocus = (): void => void compare();
    window.addEventListener('focus', onFocus);
    watchNames(() => {
      dispatch({ type: 'workbookChanged' });
    }).then(
      (comparing) => (compare = comparing),
      // What cannot be watched now is read with the next change; watching those says what is the matter.
      () => undefined,
    );
    return () => {
      window.removeEventListener('focus', onFocus);
    };
  }, []);

  useEffect(() => {
    if (isAtWork) {
      return undefined;
    }
    const controller = new AbortController();
    const { signal } = controller;
    cancelling.current = controller;
    const timer = setTimeout(() => {
      calculate(language, question.chosen, signal).then(
        (answer) => {
          if (!signal.aborted) dispatch({ type: 'calculated', calculated: answer });
        },
        (error: unknown) => {
          if (!signal.aborted) dispatch({ type: 'failed', attempt: 'calculating', error });
        },
      );
    }, question.delay);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [question, isAtWork, language]);

  const actions: PaneActions = {
    show: (screen) => {
      dispatch({ type: 'screenChosen', screen });
    },
    choose: (chosen) => {
      dispatch({ type: 'settingsChosen', chosen });
    },
    changeVariants: (variants) => {
      dispatch({ type: 'variantsChanged', variants });
    },
    retry: () => {
      dispatch({ type: 'retried' });
    },
    cancel: () => {
      cancelling.current?.abort();
      dispatch({ type: 'cancelled' });
    },
    go: (place) => {
      attempt('going', goTo(place), () => undefined);
    },
    openExample: () => {
      if (isAtWork) return;
      dispatch({ type: 'openingBegan' });
      attempt('opening', fetchExample().then(openCopy), () => {
        dispatch({ type: 'exampleOpened' });
      });
    },
    write: () => {
      const plan = calculated?.result?.plan;
      if (plan === undefined || isAtWork) return;
      const controller = new AbortController();
      const onStep = (step: WriteStep): void => {
        dispatch({ type: 'writeBegan', step });
      };
      const applied = import('../../excel/write/apply-plan').then(({ applyPlan }) =>
        applyPlan(plan, onStep, controller.signal),
      );
      // What is going on now is the write; the calculation that it interrupts ends by itself.
      cancelling.current = controller;
      attempt('writing', applied, (result) => {
        dispatch({ type: 'written', applied: result });
      });
    },
    remove: () => {
      if (isAtWork) return;
      dispatch({ type: 'removalBegan' });
      const removed = import('../../excel/write/remove-output').then(({ removeOutput }) => removeOutput());
      attempt('removing', removed, (result) => {
        dispatch({ type: 'removed', removed: result });
      });
    },
    mend: (mends) => {
      if (isAtWork || mends.length === 0) return;
      dispatch({ type: 'mendingBegan' });
      const mended = import('../../excel/mend/mend-cells').then(({ mendCells }) => mendCells(mends));
      attempt('mending', mended, (cells) => {
        dispatch({ type: 'mended', cells });
      });
    },
    putBack: (cells) => {
      if (isAtWork) return;
      dispatch({ type: 'mendingBegan' });
      const restored = import('../../excel/mend/mend-cells').then(({ restoreCells }) => restoreCells(cells));
      attempt('mending', restored, () => {
        dispatch({ type: 'putBack', cells });
      });
    },
    accept: (keys, reason) => {
      if (isAtWork) return;
      dispatch({ type: 'keepingBegan' });
      const accepted = import('../../excel/memory/accept-findings').then(({ acceptFindings }) =>
        acceptFindings(keys.map((key) => ({ key, reason, date: today() }))),
      );
      attempt('keeping', accepted, () => {
        dispatch({ type: 'decided', isAccepted: true });
      });
    },
    retract: (keys) => {
      if (isAtWork) return;
      dispatch({ type: 'keepingBegan' });
      const retracted = import('../../excel/memory/accept-findings').then(({ retractAcceptances }) =>
        retractAcceptances(keys),
      );
      attempt('keeping', retracted, () => {
        dispatch({ type: 'decided', isAccepted: false });
      });
    },
    keepMapping: (mapping) => {
      if (isAtWork) return;
      dispatch({ type: 'keepingBegan' });
      attempt('keeping', remember('mapping', mapping), () => {
        dispatch({ type: 'kept', isForgotten: mapping === null });
      });
    },
    closeNotice: () => {
      dispatch({ type: 'noticeClosed' });
    },
  };
  return [state, actions];
}

/** The day by the user's own clock. */
function today(): string {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
