// SPDX-License-Identifier: EUPL-1.2

import type { RoundPanelProps } from '../round/round-panel';
import { Disclosure } from './disclosure';
import { Later } from './later';
import { useTexts } from './texts';

/** Most users are no coordinators: what it needs is fetched once somebody opens it. */
const loadRoundPanel = () => import('../round/round-panel').then(({ RoundPanel }) => RoundPanel);

/** What a coordinator of a region does, below what everybody does. */
export function RoundDisclosure(props: RoundPanelProps) {
  return (
    <Disclosure title={useTexts().pane.round}>
      <Later load={loadRoundPanel} props={props} />
    </Disclosure>
  );
}
