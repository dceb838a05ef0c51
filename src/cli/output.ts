// SPDX-License-Identifier: EUPL-1.2

/** Where a command says things: words for people, data for programs. */
export interface Output {
  readonly print: (line: string) => void;
  readonly data: (text: string) => void;
  readonly fail: (line: string) => void;
}

/**
 * The terminal. When data goes to standard output, the words go to standard error, so that the data can be piped.
 *
 * @param dataOnStandardOutput `--json -`
 */
export function terminal(dataOnStandardOutput: boolean): Output {
  // A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const words = dataOnStandardOutput ? process.stderr : process.stdout;
  return {
    print: (line) => words.write(`${line}\n`),
    data: (text) => process.stdout.write(text),
    fail: (line) => process.stderr.write(`${line}\n`),
  };
}
