// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../components/texts';
import { MappingScreen } from './mapping-screen';
import type { MappingScreenProps } from './mapping-screen';

/** The screen with the columns; what it needs is fetched once somebody opens it. */
export function MappingPart(props: Omit<MappingScreenProps, 'logic'>) {
  const { pane } = useTexts();
  const [logic, setLogic] = useState<MappingScreenProps['logic'] | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    import('./logic').then(
      (loaded) => {
        if (!isGone) setLogic(loaded);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  if (logic !== null) return <MappingScreen {...props} logic={logic} />;
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
