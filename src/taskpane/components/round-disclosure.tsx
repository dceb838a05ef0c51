// SPDX-License-Identifier: EUPL-1.2

import type { RoundPanelProps } from '../round/round-panel';
import { Disclosure } from './disclosure';
import { Later } from './later';
import { useTexts } from './texts';

const loadRoundPanel = () => import('../round/round-panel').then(({ RoundPanel }) => RoundPanel);

/** What a coordinator of a region does, below what everybody does; most users are no coordinators. */
export function RoundDisclosure(props: RoundPanelProps) {
  return (
    <Disclosure title={useTexts().pane.round}>
      <Later load={loadRoundPanel} props={props} />
    </Disclosure>
  );
}
