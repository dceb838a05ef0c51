// SPDX-License-Identifier: EUPL-1.2

import type { Steps } from '../../src/steps/steps';
import { inTurns } from '../../src/steps/in-turns';

/** Steps that each take ten milliseconds on the clock that is watched. */
function* slowly(count: number): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    jest.advanceTimersByTime(10);
    yield;
  }
  return 'done';
}

describe('work in turns', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lets others have their turn every other step, and ends with the result', async () => {
    let turns = 0;
    const work = inTurns(slowly(6), () => (turns += 1));
    await jest.runAllTimersAsync();
    expect(await work).toBe('done');
    expect(turns).toBe(3);
  });

  it('ends where it is told not to go on', async () => {
    const work = inTurns(slowly(1_000), () => {
      throw new Error('cancelled');
    });
    const ended = expect(work).rejects.toThrow('cancelled');
    await jest.runAllTimersAsync();
    await ended;
  });
});
