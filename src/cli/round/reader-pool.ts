// SPDX-License-Identifier: EUPL-1.2

import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Submission, SubmissionSettings } from '../../core/round/submission';
import type { ReadingReason } from '../../i18n/round-texts';
import { projectFile } from '../project-file';

/** Files that are read at a time; each in a thread of its own. */
const READERS = 2;

/** Memory that reading one file may take, megabytes. */
const MEMORY = 2048;

/** Milliseconds in which the program must have been loaded. */
const LOADING_TIME = 60_000;

/** A file to be read: where it is, and what it is called in the outcome. */
export interface FileToRead {
  readonly path: string;
  readonly name: string;
}

/** What a reader is asked. */
export interface ReadingTask extends FileToRead {
  readonly settings: SubmissionSettings;
}

/** What a reader answers: once when it is ready to read, and then for each file. */
export type ReadingAnswer = 'ready' | Submission;

interface ReadingRequest {
  readonly settings: SubmissionSettings;
  /** Seconds for one file. */
  readonly timeLimit: number;
  readonly signal: AbortSignal;
  readonly onRead: (submission: Submission, done: number) => void;
}

/**
 * Reads files, two at a time, in threads that are ended when a file takes too long or too much memory: what one file
 * does never touches another.
 *
 * @returns in the order of the files
 * @throws the signal's reason when it is aborted
 */
export async function readFiles(
  files: readonly FileToRead[],
  { settings, timeLimit, signal, onRead }: ReadingRequest,
): Promise<readonly Submission[]> {
  const submissions = new Map<FileToRead, Submission>();
  const waiting = [...files];
  const work = async (): Promise<void> => {
    const reader = new Reader(timeLimit * 1000);
    const stop = (): void => void reader.end();
    signal.addEventListener('abort', stop);
    try {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const submission = await reader.read({ ...file, settings });
        signal.throwIfAborted();
        submissions.set(file, submission);
        onRead(submission, submissions.size);
      }
    } finally {
      signal.removeEventListener('abort', stop);
      await reader.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(READERS, files.length) }, work));
  return files.flatMap((file) => submissions.get(file) ?? []);
}

/** One thread at a time; after a file that had to be stopped a new one. */
class Reader {
  #worker: Promise<Worker> | null = null;

  /** @param limit milliseconds for one file */
  constructor(private readonly limit: number) {}

  async read(task: ReadingTask): Promise<Submission> {
    const failed = (reason: ReadingReason): Submission => ({ kind: 'failed', file: task.name, reason });
    let worker: Worker;
    try {
      worker = await (this.#worker ??= started());
    } catch {
      this.#worker = null;
      return failed('fault');
    }
    const next = nextOf(worker, this.limit);
    worker.postMessage(task);
    const answer = await next;
    if (typeof answer !== 'string') return answer;
    await this.end();
    return failed(answer === 'ready' ? 'fault' : answer);
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker !== null) await (await worker.catch(() => null))?.terminate();
  }
}

/** A thread that is ready to read: loading the program is not the file's time. */
async function started(): Promise<Worker> {
  const worker = new Worker(program(), { resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  const answer = await nextOf(worker, null);
  if (typeof answer === 'string' && answer !== 'ready') throw new Error('A reader ended before it was ready');
  return worker;
}

/** The file of the command itself: the bundle, or the one that runs the sources. */
function program(): string {
  const here = fileURLToPath(import.meta.url);
  return basename(here).endsWith('.mjs') ? here : projectFile('src/cli/wvrv.mjs');
}

/** What a thread says next, or why it never will. */
function nextOf(worker: Worker, limit: number | null): Promise<ReadingAnswer | ReadingReason> {
  return new Promise((resolve) => {
    const finish = (answer: ReadingAnswer | ReadingReason): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', failed).off('exit', ended);
      // What still comes of a thread that is being ended is of no use to anybody.
      worker.on('error', () => undefined);
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault');
    };
    const ended = (): void => {
      finish('fault');
    };
    const timer = setTimeout(() => {
      finish('timeLimit');
    }, limit ?? LOADING_TIME);
    worker.on('message', finish).on('error', failed).on('exit', ended);
  });
}
