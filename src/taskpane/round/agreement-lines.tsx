// SPDX-License-Identifier: EUPL-1.2

import { roundWordsOf } from '../../i18n/round-pane-texts';
import type { AgreedMunicipality } from '../../core/round/agreed';
import { agreementRows } from '../../round/agreement-rows';
import { useTexts } from '../components/texts';
import { formatOf } from '../view/format';
import { Lines } from './change-lines';

interface AgreementLinesProps {
  readonly file: string;
  readonly agreements: readonly AgreedMunicipality[];
}

/** What was agreed and is not reached, and who has not handed in what would tell. */
export function AgreementLines({ file, agreements }: AgreementLinesProps) {
  const texts = useTexts();
  const words = roundWordsOf(texts.language);
  const { pane } = words;
  const { homes } = formatOf(texts);
  const rows = agreements.flatMap((one) => agreementRows(one, { fields: texts.fields, ...words }));
  const short = rows.flatMap(({ name, figure, agreed, now, shortfall }) =>
    shortfall === null || shortfall === 0 || now === null
      ? []
      : [
          pane.agreementShort({
            name,
            figure,
            agreed: homes(agreed),
            now: homes(now),
            short: homes(shortfall),
          }),
        ],
  );
  const untold = rows.filter(({ shortfall }) => shortfall === null);
  const names = [...new Set(untold.map(({ name }) => name))];
  const counts = { agreed: rows.length, short: short.length, untold: untold.length };
  const lines = [...short, ...names.map(pane.agreementUntold)];
  return <Lines title={pane.agreementsHeading(file, counts)} lines={lines} />;
}
