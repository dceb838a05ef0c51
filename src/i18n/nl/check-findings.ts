// SPDX-License-Identifier: EUPL-1.2

import type { CheckFindingTexts } from '../dictionary';
import { numberText } from '../number-text';
import { fields } from './fields';

const { homes, exact, percent } = numberText('nl-NL');

const given = (count: number | null): string => (count === null ? 'niet ingevuld' : exact(count));
const plans = (count: number | null): string => (count === null ? '' : ` (${homes(count)} woningen)`);

/** Texts of what is found when what was read is checked: formulas, totals, plausibility, an earlier submission. */
export const checkFindings: CheckFindingTexts = {
  externalLinks: ({ cells, files }) => ({
    what: `${cells === 1 ? 'Eén cijfer komt' : `${homes(cells)} cijfers komen`} uit een andere werkmap${files.length === 0 ? '' : `: ${files.join(', ')}`}.`,
    why: 'Excel laat zien wat er de laatste keer stond; is die andere werkmap gewijzigd, dan klopt dat niet meer. Wie hem niet heeft, kan het niet nagaan.',
    todo: 'Werk de koppelingen bij, of zet de waarden zelf in deze werkmap.',
  }),
  municipalityFromTitle: ({ name, code, text }) => ({
    what: `Geen kolom noemt de gemeente; "${text}" zegt ${name} (${code}), en zo zijn alle rijen gelezen.`,
    why: 'Als dat niet klopt, staan alle cijfers bij de verkeerde gemeente.',
    todo: 'Voeg een kolom Gemeentecode toe.',
  }),
  overtypedFormula: ({ header, content, formulas }) => ({
    what: `In de kolom "${header}" staan ${homes(formulas)} formules, maar hier is ${typeof content === 'number' ? exact(content) : `"${content}"`} ingetypt.`,
    why: 'Deze cel rekent niet meer mee als er iets wijzigt.',
    todo: 'Zet de formule terug, of laat zien dat het getal zo bedoeld is.',
  }),
  inconsistentFormula: ({ header, formulas }) => ({
    what: `Deze formule is anders dan de ${homes(formulas)} andere in de kolom "${header}".`,
    why: 'Vaak telt zo een rij of kolom te veel of te weinig mee.',
    todo: 'Vergelijk de formule met die erboven en eronder.',
  }),
  totalsRowDiffers: ({ field, stated, sum, factor }) => ({
    what: `De totaalrij zegt ${exact(stated)} voor ${fields[field]}, maar de rijen tellen op tot ${exact(sum)}${factor === null ? '' : `; dat scheelt ${homes(factor)} keer`}.`,
    why: 'De rijen tellen, de totaalrij niet; er kan een rij missen of een getal fout zijn.',
    todo: 'Zoek het verschil, en laat het totaal door Excel optellen.',
  }),
  repeatedRow: ({ name, text, homes: count, firstAddress }) => ({
    what: `${name}: de rij van "${text}" is in alles gelijk aan die bij ${firstAddress}; beide tellen mee (${homes(count)}).`,
    why: 'Hetzelfde plan twee keer geeft een te hoog cijfer.',
    todo: 'Verwijder een van de rijen, of zeg erbij waarin zij verschillen.',
  }),
  lineWithoutHomes: ({ name, text }) => ({
    what: `${name}: bij "${text}" is geen aantal woningen ingevuld.`,
    why: 'Van deze rij telt niets mee; leeg is niet hetzelfde als 0.',
    todo: 'Vul het aantal in; vul 0 in als het er geen zijn.',
  }),
  looseCode: ({ name, code, content }) => ({
    what: `De code ${content} is gelezen als ${code} (${name}).`,
    why: 'Zoekformules en andere bestanden vinden de gemeente alleen met de code zoals het CBS haar schrijft.',
    todo: `Schrijf ${code}.`,
  }),
  looseText: ({ text, trimmed }) => ({
    what: `"${text}" heeft spaties te veel; gelezen is "${trimmed}".`,
    why: 'Voor zoekformules en draaitabellen is dit een andere naam.',
    todo: 'Haal de spaties weg.',
  }),
  missingCode: ({ name, code, content }) => ({
    what:
      content === null || content.trim() === ''
        ? `${name} heeft geen code; op de naam is gelezen ${code}.`
        : `Waar de code hoort staat "${content}"; op de naam is gelezen ${code} (${name}).`,
    why: 'Namen lijken op elkaar en veranderen; de code niet.',
    todo: `Vul ${code} in.`,
  }),
  demolitionExceedsStock: ({ name, demolition, stock }) => ({
    what: `${name}: er worden ${homes(demolition)} woningen gesloopt, meer dan de ${homes(stock)} die er zijn.`,
    why: 'De voorraad na het programma klopt dan niet.',
    todo: 'Controleer de sloop en de woningvoorraad.',
  }),
  implausibleShare: ({ name, field, share, highest }) => ({
    what: `${name}: ${fields[field]} is ${percent(share)} van de woningvoorraad.`,
    why: `In geen gemeente is dat meer dan ${percent(highest)}; misschien zijn kolommen verwisseld of staat er een cijfer te veel.`,
    todo: `Controleer ${fields[field]} en de woningvoorraad.`,
  }),
  changedSincePrevious: ({ name, field, before, after }) => ({
    what: `${name}: ${fields[field]} was ${given(before)} en is nu ${given(after)}.`,
    why: 'Het verschilt van wat eerder is ingediend.',
    todo: 'Er is niets te doen als dit klopt.',
  }),
  absentSincePrevious: ({ name, code, homes: count }) => ({
    what: `${name} (${code})${plans(count)} stond in de eerdere indiening, en nu niet meer.`,
    why: 'Haar woningen tellen nergens meer mee.',
    todo: 'Voeg de gemeente toe, of ga na waarom zij ontbreekt.',
  }),
  newSincePrevious: ({ name, code, homes: count }) => ({
    what: `${name} (${code})${plans(count)} stond niet in de eerdere indiening.`,
    why: 'Cijfers van de regio zijn daardoor niet zonder meer te vergelijken.',
    todo: 'Er is niets te doen als dit klopt.',
  }),
};
