// SPDX-License-Identifier: EUPL-1.2

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { useTexts } from './texts';

/** What was fetched before is there at once. */
const fetched = new WeakMap<object, unknown>();

interface Part<Props> {
  readonly Component: ComponentType<Props>;
}

interface LaterProps<Props> {
  /** Fetches the part; always the same function. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A part of the pane whose code is fetched when it is first shown. If the site does not hand it out, it can be retried. */
export function Later<Props extends object>({ load, props }: LaterProps<Props>) {
  const { pane } = useTexts();
  const [attempt, setAttempt] = useState(0);
  const [part, setPart] = useState<Part<Props> | 'failed' | null>(
    () => (fetched.get(load) as Part<Props> | undefined) ?? null,
  );
  useEffect(() => {
    let isWanted = true;
    load().then(
      (Component) => {
        fetched.set(load, { Component });
        if (isWanted) setPart((before) => before ?? { Component });
      },
      () => {
        if (isWanted) setPart('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  if (part === null) {
    return <Spinner size="tiny" labelPosition="after" label={pane.loading} />;
  }
  if (part === 'failed') {
    const { what, todo } = pane.failures.site;
    return (
      <MessageBar layout="multiline" intent="error">
        <MessageBarBody>
          <MessageBarTitle>{what}</MessageBarTitle>
          {todo}
        </MessageBarBody>
        <MessageBarActions>
          <Button
            onClick={() => {
              setPart(null);
              setAttempt(attempt + 1);
            }}
          >
            {pane.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return <part.Component {...props} />;
}
