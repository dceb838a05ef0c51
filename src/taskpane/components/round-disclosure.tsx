// SPDX-License-Identifier: EUPL-1.2

import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { RoundPanelProps } from '../round/round-panel';
import { Disclosure } from './disclosure';
import { useTexts } from './texts';

/** Most users are no coordinators: what it needs is loaded when it is opened. */
const RoundPanel = lazy(() => import('../round/round-panel'));

/** What a coordinator of a region does, below what everybody does. */
export function RoundDisclosure(props: RoundPanelProps) {
  const { pane } = useTexts();
  return (
    <Disclosure title={pane.round}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <RoundPanel {...props} />
      </Suspense>
    </Disclosure>
  );
}
