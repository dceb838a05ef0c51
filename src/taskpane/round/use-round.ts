// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useRef, useState } from 'react';
import { consolidate } from '../../core/round/consolidate';
import type { RegisteredMunicipality } from '../../core/register/municipality-register';
import { AS_IT_SAYS, type Submission, type SubmissionSettings } from '../../core/round/submission';
import { openCopy } from '../../excel/open-copy';
import type { Language } from '../../i18n/dictionary';
import { regionReport } from '../../round/region-report';
import { download } from '../environment/download';
import { readFile } from './read-file';
import { referenceOf, useReferences, type ReferenceKind } from './references';
import { RoundWorker, type NoAnswer } from './round-worker';

/** What is going on: nothing, reading so many files, or making one. */
export type RoundWork =
  | { readonly kind: 'reading'; readonly done: number; readonly files: number; readonly file: string }
  | { readonly kind: 'making' };

/** What a round is about. */
export interface RoundQuestion {
  readonly round: string | null;
  readonly expected: readonly RegisteredMunicipality[] | null;
  readonly settings: SubmissionSettings;
}

/** How the last thing ended, when it did not end well. */
export type RoundFailure = { readonly kind: NoAnswer } | { readonly kind: 'excel'; readonly error: unknown };

/** Files that were read, and with which choices. */
interface Received {
  readonly files: readonly File[];
  readonly settings: SubmissionSettings;
  readonly submissions: readonly Submission[];
}

/** The part of the pane that reads what municipalities sent in: files in a thread of their own, one after another. */
export function useRound(language: Language, { round, expected, settings }: RoundQuestion) {
  const [work, setWork] = useState<RoundWork | null>(null);
  const [failure, setFailure] = useState<RoundFailure | null>(null);
  const [received, setReceived] = useState<Received | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const { references, setReference } = useReferences();
  const worker = useRef<RoundWorker | null>(null);
  useEffect(
    () => () => {
      worker.current?.end();
    },
    [],
  );
  const thread = (): RoundWorker => (worker.current ??= new RoundWorker());
  const report =
    received === null
      ? null
      : regionReport(
          consolidate(received.submissions, {
            round,
            chosen: received.settings.choices,
            expected,
            choices,
          }),
          { previous: referenceOf(references.previous), agreements: referenceOf(references.agreements) },
        );

  const begin = (first: RoundWork): void => {
    setFailure(null);
    setWork(first);
  };

  /** Reads files one after another; null when the user gave up. */
  const readAll = async (
    files: readonly File[],
    asked: SubmissionSettings,
  ): Promise<readonly Submission[] | null> => {
    begin({ kind: 'reading', done: 0, files: files.length, file: '' });
    const found: Submission[] = [];
    for (const file of files) {
      setWork({ kind: 'reading', done: found.length, files: files.length, file: file.name });
      const submission = await readFile(thread(), file, asked);
      if (submission === 'cancelled') {
        setWork(null);
        setFailure({ kind: 'cancelled' });
        return null;
      }
      found.push(submission);
    }
    setWork(null);
    return found;
  };

  const read = async (files: readonly File[], isAgain: boolean): Promise<void> => {
    const submissions = await readAll(files, settings);
    if (submissions === null) return;
    if (!isAgain) setChoices(new Map());
    setReceived({ files, settings, submissions });
  };

  const refer = async (kind: ReferenceKind, file: File | null): Promise<void> => {
    const [submission = null] = (file === null ? [] : await readAll([file], AS_IT_SAYS)) ?? [];
    if (file === null || submission !== null) setReference(kind, submission);
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
    report,
    choices,
    references,
    /** Something was chosen about what counts since the files were read. */
    isOutdated: received !== null && JSON.stringify(received.settings) !== JSON.stringify(settings),
    read: (files: readonly File[]) => void read(files, false),
    readAgain: () => void (received === null ? undefined : read(received.files, true)),
    refer: (kind: ReferenceKind, file: File | null) => void refer(kind, file),
    choose: (code: string, file: string | null): void => {
      setChoices(
        (before) =>
          new Map([...before].filter(([one]) => one !== code).concat(file === null ? [] : [[code, file]])),
      );
    },
    openRegion: (): void => {
      if (report !== null) void make({ kind: 'region', report, language }, openCopy);
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
