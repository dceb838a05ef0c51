// SPDX-License-Identifier: EUPL-1.2

import type { PlainName, ScenarioFigure } from '../core/explanation/step-name';

/** What a figure is called, and how it follows from the figures below it; null for one that is simply given. */
export interface FigureWords {
  readonly name: string;
  readonly rule: string | null;
}

/** Words of explanations. */
export interface ExplanationTexts {
  readonly figures: Readonly<Record<PlainName, FigureWords>>;
  /** Of a region in one of its scenarios. */
  readonly scenarioFigures: Readonly<Record<ScenarioFigure, FigureWords>>;
  readonly yes: string;
  readonly no: string;
  /** Values that are words: classes, statuses. */
  readonly values: Readonly<Record<'low' | 'high' | 'met' | 'short' | 'undecided' | 'noDuty', string>>;
  readonly points: (value: string) => string;
  readonly homes: (text: string, count: number) => string;
  /** A value that is not known or does not apply. */
  readonly none: string;
  /** Instead of what is below a figure that was explained before. */
  readonly seeAbove: string;
  readonly source: string;
  /** How a figure of a group follows from those of its members. */
  readonly sum: string;
  readonly title: string;
  readonly back: string;
  /** Which keys do what. */
  readonly keys: string;
  /** What was asked about is no longer there. */
  readonly gone: string;
  readonly cell: (address: string) => string;
  readonly cells: (count: number) => string;
}
