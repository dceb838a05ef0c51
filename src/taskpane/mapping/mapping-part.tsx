// SPDX-License-Identifier: EUPL-1.2

import { Body1, Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../components/texts';
import type { MappingScreenProps } from './mapping-screen';

/** The screen and what it works with. */
interface Loaded {
  readonly logic: MappingScreenProps['logic'];
  readonly MappingScreen: (typeof import('./mapping-screen'))['MappingScreen'];
}

/** The screen with the columns; what it needs is fetched once somebody opens it. */
export function MappingPart(props: Omit<MappingScreenProps, 'logic'>) {
  const { pane } = useTexts();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    Promise.all([import('./logic'), import('./mapping-screen')]).then(
      ([logic, { MappingScreen }]) => {
        if (!isGone) setLoaded({ logic, MappingScreen });
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  if (loaded !== null) return <loaded.MappingScreen {...props} logic={loaded.logic} />;
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
