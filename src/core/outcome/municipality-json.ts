// SPDX-License-Identifier: EUPL-1.2

import type { Balance } from '../municipality/balance';
import type { CompleteMunicipality, MunicipalityOutcome } from '../municipality/municipality-outcome';
import type { StockStep } from '../municipality/stock-step';
import { toDouble, toDoubleOrNull } from '../number/double';

/** A municipality for the outcome; an incomplete one has only what was read. */
export function municipalityJson(municipality: MunicipalityOutcome) {
  const { code, name, subregion, province, known } = municipality;
  const identity = { code, name, subregion, province };
  return municipality.complete
    ? { ...identity, complete: true, ...calculatedJson(municipality), input: known }
    : { ...identity, complete: false, input: known };
}

function calculatedJson(municipality: CompleteMunicipality) {
  const { figures, required, balance, minimum, net, stock, rentStock } = municipality;
  const { total, social, mid, affordable, expensive, unknown } = figures;
  const measures = (part: keyof Balance) => ({
    social: balance.social?.[part] ?? null,
    mid: balance.mid?.[part] ?? null,
    affordable: balance.affordable[part],
  });
  return {
    class: municipality.class,
    uncertain: municipality.uncertain,
    programme: { total, social, mid, affordable, expensive, unknown },
    required,
    fairPart: municipality.fairPart,
    shortfall: measures('shortfall'),
    shortfallAtLeast: measures('shortfallAtLeast'),
    surplus: measures('surplus'),
    surplusAtMost: measures('surplusAtMost'),
    status: municipality.status,
    minimum,
    flipMargin: municipality.flipMargin,
    net,
    stock: {
      share: toDouble(stock.share),
      ...stepJson(stock),
      byYear: municipality.stockByYear.map(({ year, step }) => ({ year, ...stepJson(step) })),
      allSocialRent: rentStock === null ? null : { share: toDouble(rentStock.share), ...stepJson(rentStock) },
    },
  };
}

function stepJson({ shareAfter, step, extraForBeta }: StockStep) {
  return { shareAfter: toDoubleOrNull(shareAfter), stepPoints: toDoubleOrNull(step), extraForBeta };
}
