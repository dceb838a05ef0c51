// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from 'react';
import { consolidate } from '../../core/round/consolidate';
import type { RegisteredMunicipality } from '../../core/register/municipality-register';
import { AS_IT_SAYS, type Submission } from '../../core/round/submission';
import { openCopy } from '../../excel/open-copy';
import type { Language } from '../../i18n/dictionary';
import { download } from '../environment/download';
import { RoundWorker, type NoAnswer } from './round-worker';

/** What is going on: nothing, reading so many files, or making one. */
export type RoundWork =
  | { readonly kind: 'reading'; readonly done: number; readonly files: number; readonly file: string }
  | { readonly kind: 'making' };

/** What a round is about. */
export interface RoundQuestion {
  readonly round: string | null;
  readonly expected: readonly RegisteredMunicipality[] | null;
}

/** How the last thing ended, when it did not end well. */
export type RoundFailure = { readonly kind: NoAnswer } | { readonly kind: 'excel'; readonly error: unknown };

/** The part of the pane that reads what municipalities sent in: files in a thread of their own, one after another. */
export function useRound(language: Language, { round, expected }: RoundQuestion) {
  const [work, setWork] = useState<RoundWork | null>(null);
  const [failure, setFailure] = useState<RoundFailure | null>(null);
  const [submissions, setSubmissions] = useState<readonly Submission[] | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const worker = useRef<RoundWorker | null>(null);
  useEffect(
    () => () => {
      worker.current?.end();
    },
    [],
  );
  const thread = (): RoundWorker => (worker.current ??= new RoundWorker());
  const consolidation =
    submissions === null ? null : consolidate(submissions, { round, chosen: {}, expected, choices });

  const begin = (first: RoundWork): void => {
    setFailure(null);
    setWork(first);
  };

  const read = async (files: readonly File[]): Promise<void> => {
    begin({ kind: 'reading', done: 0, files: files.length, file: '' });
    const found: Submission[] = [];
    for (const file of files) {
      setWork({ kind: 'reading', done: found.length, files: files.length, file: file.name });
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => null,
      );
      const answer: Submission | Uint8Array | NoAnswer =
        bytes === null
          ? { kind: 'failed', file: file.name, reason: 'notReadable' }
          : await thread().ask({
              kind: 'read',
              file: file.name,
              bytes,
              settings: AS_IT_SAYS,
            });
      if (answer === 'cancelled') {
        setWork(null);
        setFailure({ kind: 'cancelled' });
        return;
      }
      if (typeof answer === 'string') found.push({ kind: 'failed', file: file.name, reason: answer });
      else if ('kind' in answer) found.push(answer);
    }
    setWork(null);
    setChoices(new Map());
    setSubmissions(found);
  };

  /** Makes a file and does something with it. */
  const make = async (
    task: Parameters<RoundWorker['ask']>[0],
    use: (file: Uint8Array) => Promise<void> | void,
  ): Promise<void> => {
    begin({ kind: 'making' });
    const answer = await thread().ask(task);
    try {
      if (typeof answer === 'string') setFailure({ kind: answer });
      else if (answer instanceof Uint8Array) await use(answer);
    } catch (error) {
      setFailure({ kind: 'excel', error });
    }
    setWork(null);
  };

  return {
    work,
    failure,
    consolidation,
    choices,
    read: (files: readonly File[]) => void read(files),
    choose: (code: string, file: string | null): void => {
      setChoices(
        (before) =>
          new Map([...before].filter(([one]) => one !== code).concat(file === null ? [] : [[code, file]])),
      );
    },
    openRegion: (): void => {
      if (consolidation === null) return;
      const report = {
        consolidation,
        changes: null,
        agreements: null,
        subregions: new Map<string, string>(),
      };
      void make({ kind: 'region', report, language }, openCopy);
    },
    makeTemplates: (municipalities: readonly RegisteredMunicipality[], fileName: string): void => {
      void make({ kind: 'templates', municipalities, round, language }, (bytes) => {
        download(bytes, fileName, 'application/zip');
      });
    },
    cancel: (): void => {
      worker.current?.cancel();
    },
  };
}
