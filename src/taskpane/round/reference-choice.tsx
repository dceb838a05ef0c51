// SPDX-License-Identifier: EUPL-1.2

import { roundProblem } from '../../core/round/problem';
import type { Submission } from '../../core/round/submission';
import { roundWordsOf } from '../../i18n/round-pane-texts';
import { problemText } from '../../round/problem-text';
import { useTexts } from '../components/texts';
import { FileChoice } from './file-choice';
import { referenceOf, type ReferenceKind } from './references';

interface ReferenceChoiceProps {
  readonly kind: ReferenceKind;
  /** The file as it was read. */
  readonly submission: Submission | null;
  readonly isDisabled: boolean;
  readonly onChoose: (file: File | null) => void;
}

/** A file that the round is held against. */
export function ReferenceChoice({ kind, submission, isDisabled, onChoose }: ReferenceChoiceProps) {
  const texts = useTexts();
  const words = roundWordsOf(texts.language);
  const { pane } = words;
  const problem = (): string | null => {
    if (submission === null || referenceOf(submission) !== null) return null;
    const { file } = submission;
    if (submission.kind === 'read') return pane.noFigures(file);
    const failed = roundProblem('fileUnusable', { file, reason: submission.reason });
    const { what, todo } = problemText(failed, { ...texts, ...words });
    return `${what} ${todo}`;
  };
  return (
    <FileChoice
      label={pane[kind]}
      hint={pane[`${kind}Hint`]}
      accept=".xlsx,.xlsm,.csv"
      file={submission?.file ?? null}
      problem={problem()}
      isDisabled={isDisabled}
      onChoose={onChoose}
    />
  );
}
