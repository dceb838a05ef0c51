// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RoundPanel, RoundPanelProps } from '../round/round-panel';
import { Disclosure } from './disclosure';
import { useTexts } from './texts';

/** What a coordinator of a region does, below what everybody does. */
export function RoundDisclosure(props: RoundPanelProps) {
  return (
    <Disclosure title={useTexts().pane.round}>
      <LoadedPanel {...props} />
    </Disclosure>
  );
}

/** Most users are no coordinators: what it needs is fetched once somebody opens it. */
function LoadedPanel(props: RoundPanelProps) {
  const { pane } = useTexts();
  const [loaded, setLoaded] = useState<{ readonly Panel: typeof RoundPanel } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    import('../round/round-panel').then(
      ({ RoundPanel: Panel }) => {
        if (!isGone) setLoaded({ Panel });
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  if (loaded !== null) return <loaded.Panel {...props} />;
  if (!hasFailed) return <Spinner size="tiny" label={pane.calculating} />;
  const { what, todo } = pane.failures.site;
  return (
    <>
      <Body1 role="alert">{`${what} ${todo}`}</Body1>
      <Button
        onClick={() => {
          setFailed(false);
          setAttempt(attempt + 1);
        }}
      >
        {pane.retry}
      </Button>
    </>
  );
}
