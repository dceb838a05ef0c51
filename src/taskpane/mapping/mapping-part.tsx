// SPDX-License-Identifier: EUPL-1.2

import { Later } from '../components/later';
import type { MappingScreenProps } from './mapping-screen';

type MappingPartProps = Omit<MappingScreenProps, 'logic'>;

const loadMappingScreen = () =>
  Promise.all([import('./logic'), import('./mapping-screen')]).then(
    ([logic, { MappingScreen }]) =>
      (props: MappingPartProps) => <MappingScreen {...props} logic={logic} />,
  );

/** The screen with the columns; what it needs is fetched once somebody opens it. */
export function MappingPart(props: MappingPartProps) {
  return <Later load={loadMappingScreen} props={props} />;
}
