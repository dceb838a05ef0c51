// SPDX-License-Identifier: EUPL-1.2

import { createContext, useContext, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Place } from '../../core/finding/finding';
import type { RegionOutcomes } from '../../core/outcome/regions';
import type { MunicipalityOutcome } from '../../core/municipality/municipality-outcome';
import type { WhyTarget } from '../view/why-target';
import { Later } from './later';

/** Asks why figures are what they are. */
export type AskWhy = (target: WhyTarget) => void;

const AskWhyContext = createContext<AskWhy>(() => undefined);

/** What to do when somebody asks why; only inside a `WhyFrame`. */
export function useAskWhy(): AskWhy {
  return useContext(AskWhyContext);
}

/** What can be explained. */
export type Explained = Omit<RegionOutcomes, 'agreements'> & {
  readonly municipalities: readonly MunicipalityOutcome[];
};

const loadWhyScreen = () => import('../later/why-screen').then(({ WhyScreen }) => WhyScreen);

interface WhyFrameProps {
  /** The outcome that a question is about; null when it is gone. */
  readonly outcomeOf: (target: WhyTarget) => Explained | null;
  readonly onGo: (place: Place) => void;
  /** What the programme is called that the figures are of; by default the submitted one. */
  readonly programmeName?: string;
  readonly children: ReactNode;
}

/** A screen whose figures explain themselves. It stays as it is below the explanation, and who leaves that is back. */
export function WhyFrame({ outcomeOf, onGo, programmeName, children }: WhyFrameProps) {
  const [target, setTarget] = useState<WhyTarget | null>(null);
  const from = useRef<{ readonly element: Element | null; readonly top: number } | null>(null);
  const ask: AskWhy = (asked) => {
    from.current = { element: document.activeElement, top: window.scrollY };
    setTarget(asked);
  };
  useLayoutEffect(() => {
    if (target !== null) {
      window.scrollTo(0, 0);
      return;
    }
    const { element = null, top = 0 } = from.current ?? {};
    if (from.current === null) return;
    from.current = null;
    window.scrollTo(0, top);
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  }, [target]);
  return (
    <>
      <div hidden={target !== null}>
        <AskWhyContext value={ask}>{children}</AskWhyContext>
      </div>
      {target !== null && (
        <Later
          load={loadWhyScreen}
          props={{
            target,
            outcome: outcomeOf(target),
            onGo,
            ...(programmeName !== undefined && { programmeName }),
            onLeave: () => {
              setTarget(null);
            },
          }}
        />
      )}
    </>
  );
}
