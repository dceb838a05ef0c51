// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from 'react';
import { inTurns } from '../../steps/in-turns';
import type { CalculationSettings } from '../../core/outcome/settings';
import type { Programme } from '../../core/programme/line';
import { evaluateInSteps, type ScenarioEvaluation } from '../../core/scenario/evaluate';
import type { Scenario } from '../../core/scenario/scenario';

/** Evaluations by scenario, of one programme under one set of settings. */
type Evaluations = ReadonlyMap<Scenario, ScenarioEvaluation>;

interface Evaluated {
  readonly programme: Programme;
  readonly settings: CalculationSettings;
  readonly evaluations: Evaluations;
  /** What is shown until its successor is there, by name of the scenario. */
  readonly former: ReadonlyMap<string, ScenarioEvaluation>;
}

/**
 * What scenarios come to, in their order; null for a new one whose turn has not come. They are evaluated in turns, so
 * that the pane answers in between; one that did not change is not evaluated again, and one that did is
 * shown as it was until then.
 */
export function useEvaluations(
  programme: Programme,
  settings: CalculationSettings,
  scenarios: readonly Scenario[],
): readonly (ScenarioEvaluation | null)[] {
  const [evaluated, setEvaluated] = useState<Evaluated>(() => ({
    programme,
    settings,
    evaluations: new Map(),
    former: new Map(),
  }));
  const known = evaluationsOf(evaluated, programme, settings);
  const next = scenarios.find((one) => !known.has(one));
  useEffect(() => {
    if (next === undefined) return undefined;
    const leaving = new AbortController();
    const evaluate = async (): Promise<void> => {
      const evaluation = await inTurns(evaluateInSteps(programme, next, settings), () => {
        leaving.signal.throwIfAborted();
      });
      setEvaluated((before) => {
        const kept = [...evaluationsOf(before, programme, settings)].filter(([one]) =>
          scenarios.includes(one),
        );
        return {
          programme,
          settings,
          evaluations: new Map([...kept, [next, evaluation]]),
          former: new Map([...before.former, [next.name, evaluation]]),
        };
      });
    };
    // After what is to be drawn first.
    const timer = setTimeout(() => {
      evaluate().catch((error: unknown) => {
        if (!leaving.signal.aborted) throw error;
      });
    }, 0);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [programme, settings, scenarios, next]);
  return scenarios.map((one) => known.get(one) ?? evaluated.former.get(one.name) ?? null);
}

const NONE: Evaluations = new Map();

/** Those of another programme or other settings say nothing. */
function evaluationsOf(
  evaluated: Evaluated,
  programme: Programme,
  settings: CalculationSettings,
): Evaluations {
  const isCurrent = evaluated.programme === programme && evaluated.settings === settings;
  return isCurrent ? evaluated.evaluations : NONE;
}
