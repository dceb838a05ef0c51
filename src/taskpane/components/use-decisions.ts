// SPDX-License-Identifier: EUPL-1.2

import { useEffect, useState } from 'react';

type Parts = typeof import('../decisions');

/**
 * What deals with findings, fetched when it is first needed; null until it is there. `hasFailed` when the site did not
 * hand it out; it is asked for again when it is needed anew.
 */
export function useDecisions(isNeeded: boolean): {
  readonly parts: Parts | null;
  readonly hasFailed: boolean;
} {
  const [parts, setParts] = useState<Parts | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isAsked = isNeeded && parts === null;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    import('../decisions').then(
      (loaded) => {
        if (isGone) return;
        setParts(loaded);
        setFailed(false);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [isAsked]);
  return { parts, hasFailed };
}
