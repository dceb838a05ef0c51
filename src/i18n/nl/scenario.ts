// SPDX-License-Identifier: EUPL-1.2

import { toDouble } from '../../core/number/double';
import type { Ratio } from '../../core/number/ratio';
import { numberText } from '../number-text';
import type { ScenarioTexts } from '../scenario-texts';
import { exchangeProblems } from './exchange-problems';

const { homes, percent: percentage } = numberText('nl-NL');

const percent = (share: Ratio): string => percentage(toDouble(share));
const named = (items: readonly { readonly name: string }[]): string =>
  items.map(({ name }) => name).join(', ');

const bases: ScenarioTexts['bases'] = {
  programme: 'ingediend programma',
  minimum: 'wettelijk minimum',
};

const THE_BASE = { programme: 'Het ingediende programma', minimum: 'Het wettelijk minimum' };

const keys: ScenarioTexts['keys'] = {
  volume: 'naar omvang van het programma',
  stockDistance: 'naar afstand van de voorraad tot de norm',
  lowOnly: 'alleen gemeenten met weinig sociale voorraad',
  highOnly: 'alleen gemeenten met veel sociale voorraad',
  deficit: 'naar tekort in het programma',
  headroom: 'naar ruimte in het programma',
  equalShare: 'laagste aandelen naar één niveau',
  manual: 'eigen verdeling',
};

const heldBack: ScenarioTexts['heldBack'] = {
  noWeight: 'de verdeelsleutel vraagt niets van',
  midDuty: 'de eigen opdracht voor het middensegment laat geen ruimte in',
  socialShare: 'het hoogste sociale aandeel is bereikt in',
  affordableShare: 'het hoogste betaalbare aandeel is bereikt in',
  programme: 'het hele programma is sociaal in',
};

export const scenario: ScenarioTexts = {
  bases,
  keys,
  orders: {
    subregionFirst: 'eerst binnen de deelregio, dan in de hele regio',
    regionWide: 'in de hele regio tegelijk',
  },
  heldBack,
  insights: {
    nothingMissing: ({ base, social, target }) =>
      `${THE_BASE[base]} heeft ${homes(social)} sociale huurwoningen; nodig zijn er ${homes(target)}. De regio komt niets tekort.`,
    missing: ({ base, homes: count, target, share }) =>
      `${THE_BASE[base]} komt ${homes(count)} sociale huurwoningen tekort voor de norm van ${homes(target)}${share === null ? '' : ` (aandeel ${percent(share)})`}.`,
    placed: ({ key, homes: count }) => `Alle ${homes(count)} woningen krijgen een plaats (${keys[key]}).`,
    notPlaced: ({ key, placed, unallocated, heldBack: groups }) =>
      `Met deze verdeling (${keys[key]}) krijgen ${homes(placed)} woningen een plaats en ${homes(unallocated)} niet${groups.length === 0 ? '' : `: ${groups.map(({ reason, municipalities }) => `${heldBack[reason]} ${named(municipalities)}`).join('; ')}`}.`,
    neededSocialCap: ({ cap, needed }) =>
      `Met een hoogste sociaal aandeel van ${percent(needed)} in plaats van ${percent(cap)} past alles.`,
    neededAffordableCap: ({ cap, needed }) =>
      `Met een hoogste betaalbaar aandeel van ${percent(needed)} in plaats van ${percent(cap)} past alles.`,
    subregionRest: ({ items }) =>
      `Binnen de eigen deelregio lukt het niet in ${items.map(({ name, homes: count }) => `${name} (${homes(count)} te weinig)`).join(', ')}.`,
    subregionsShort: ({ items }) =>
      `Onder de sociale norm blijven: ${items.map(({ name, shortfall }) => `${name} (${homes(shortfall)} te weinig)`).join(', ')}.`,
    affordableMissing: ({ homes: count, target }) =>
      `De regio komt dan nog ${homes(count)} betaalbare woningen tekort voor de norm van ${homes(target)}.`,
    aboveAffordableCap: ({ cap, municipalities }) =>
      `Boven het hoogste betaalbare aandeel van ${percent(cap)} komen ${named(municipalities)}: daar werd eerst ingevuld wat nog onbekend was.`,
    dutiesNotMet: ({ municipalities }) =>
      `De eigen opdracht is dan niet zeker gehaald in ${named(municipalities)}.`,
    needMissing: ({ norm, homes: count, attainable }) =>
      `Voor ${percent(norm)} sociaal van de netto toevoeging zijn nog ${homes(count)} sociale huurwoningen nodig${attainable ? '' : '; dat past niet binnen het programma'}.`,
    noNetGrowth: ({ net }) =>
      `Netto komt er niets bij (${homes(net)} woningen), dus over de behoefte valt niets te zeggen.`,
    exchangeLines: ({ counting, homes: count, notCounting }) =>
      `Uitruil: ${counting === 1 ? '1 regel telt' : `${counting} regels tellen`} mee (${homes(count)} woningen)${notCounting === 0 ? '' : `, ${notCounting} niet`}.`,
    routeLeastAffordable: ({ share, norm, needed, total }) =>
      needed > total
        ? `Met iedere eigen opdracht zijn ${homes(needed)} betaalbare woningen nodig, meer dan het programma van ${homes(total)}.`
        : `Met iedere eigen opdracht is ten minste ${percent(share)} betaalbaar nodig (${homes(needed)} woningen; de norm is ${percent(norm)}). Gemeenten met weinig sociale voorraad geven daarvoor bijna al hun middensegment op.`,
    routeKeepMid: ({ share, homes: count, total }) =>
      count > total
        ? `Als niemand middensegment opgeeft, zijn ${homes(count)} betaalbare woningen nodig, meer dan het programma van ${homes(total)}.`
        : `Als niemand middensegment opgeeft, is ${percent(share)} betaalbaar nodig (${homes(count)} woningen).`,
    routeLowAlone: ({ share, attainable, affordable }) =>
      attainable
        ? `Lossen alleen de gemeenten met weinig sociale voorraad het op, dan bouwen zij samen ${percent(share)} sociaal.`
        : `Alleen met de gemeenten met weinig sociale voorraad kan het niet: zij zouden samen ${percent(share)} sociaal moeten bouwen, meer dan de ${percent(affordable)} die betaalbaar moet zijn.`,
  },
  exchangeProblems,
};
