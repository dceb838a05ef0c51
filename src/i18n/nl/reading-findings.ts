// SPDX-License-Identifier: EUPL-1.2

import type { ReadingFindingTexts } from '../dictionary';
import { dateText } from '../date-text';
import { numberText } from '../number-text';
import { fields } from './fields';

const { homes, exact } = numberText('nl-NL');

const INCOMPLETE = 'Zolang dit niet klopt, telt de gemeente niet mee in de cijfers van de regio.';
const TYPE_NUMBER = 'Vul een heel getal in, zonder tekst.';

const STATUS = { hard: 'hard', soft: 'zacht', unknown: 'status onbekend' } as const;
const QUANTITIES = { percentage: 'een percentage', money: 'een bedrag', date: 'een datum' } as const;

function range(low: number | null, high: number | null): string {
  if (low === null) return `hoogstens ${exact(high ?? 0)}`;
  return high === null ? `${exact(low)} of meer` : `${exact(low)} of ${exact(high)}`;
}

/** Texts of what is found while a workbook is read in the form it has. */
export const readingFindings: ReadingFindingTexts = {
  doubtfulColumns: ({ columns }) => ({
    what: `Van ${columns.length === 1 ? 'één kolom' : `${columns.length} kolommen`} is de betekenis geraden: ${columns
      .map(
        ({ address, header, field, status }) =>
          `${address} "${header}" is gelezen als ${fields[field]}${status === null ? '' : ` (${STATUS[status]})`}`,
      )
      .join('; ')}.`,
    why: 'Een verkeerd begrepen kolom geeft een verkeerd cijfer.',
    todo: 'Controleer of dit klopt, of geef de kolommen duidelijker koppen.',
  }),
  hiddenSheet: ({ sheet }) => ({
    what: `Het programma staat op het verborgen blad ${sheet}.`,
    why: 'Wat niemand ziet, telt wel mee.',
    todo: 'Maak het blad zichtbaar, of controleer of dit het programma is dat u bedoelt.',
  }),
  hiddenCells: ({ sheet, rows, columns, isFiltered, homes: count }) => ({
    what: `Op het blad ${sheet} zijn ${[...(rows === '' ? [] : [`rijen (${rows})`]), ...(columns === '' ? [] : [`kolommen (${columns})`])].join(' en ')} van het programma verborgen${isFiltered ? ' door een filter' : ''}${count === null ? '' : `; in die rijen staan ${homes(count)} woningen`}.`,
    why: 'Verborgen rijen en kolommen tellen gewoon mee.',
    todo: 'Maak ze zichtbaar, of verwijder ze als ze niet horen mee te tellen.',
  }),
  stockFromOtherTable: ({ table }) => ({
    what: `De woningvoorraad en de DAEB-voorraad zijn gelezen uit ${table}.`,
    why: 'Bij het programma zelf staan ze niet.',
    todo: 'Controleer of dit de voorraad is waarmee gerekend moet worden.',
  }),
  mappingDoesNotFit: ({ sheet, missing }) => ({
    what: `De opgegeven kolomindeling past niet op deze werkmap (blad ${sheet}): niet gevonden ${missing.map((header) => `"${header}"`).join(', ')}.`,
    why: 'Er is niets gelezen; raden zou een verkeerd cijfer kunnen geven.',
    todo: 'Gebruik een indeling die bij deze werkmap hoort, of laat de kolommen herkennen.',
  }),
  planFormUnread: ({ sheet }) => ({
    what: `Het blad ${sheet} lijkt een planformulier, maar de jaren of de gemeente zijn er niet op te vinden.`,
    why: 'Dit plan telt niet mee, terwijl andere planformulieren wel zijn gelezen.',
    todo: 'Vergelijk het met een formulier dat wel is gelezen: staat er "Gemeente" met de naam erachter, en boven de aantallen de jaren?',
  }),
  planFormEmpty: ({ sheet }) => ({
    what: `Op het blad ${sheet} staat een planformulier waarop geen gemeente is ingevuld.`,
    why: 'Zonder gemeente telt het plan nergens mee.',
    todo: 'Vul de gemeente in, of verwijder het blad.',
  }),
  rowWithoutLabel: ({ name, row }) => ({
    what: `${name}: in rij ${row} van het planformulier staan cijfers zonder omschrijving.`,
    why: 'Niets zegt welke woningen het zijn; ze tellen niet mee.',
    todo: 'Zet de omschrijving ervoor, of maak de cijfers leeg.',
  }),
  abolishedMunicipality: ({ code, name, until }) => ({
    what: `${name} (${code}) bestaat niet meer: opgeheven per ${dateText(until.length === 4 ? `${until}-01-01` : until, 'nl-NL')}.`,
    why: 'Haar woningen horen bij een andere gemeente; welke dat is wordt niet geraden. Zij telt niet mee in de cijfers van de regio.',
    todo: 'Zet de aantallen bij de gemeente die haar heeft opgevolgd.',
  }),
  municipalityFromAbove: ({ name }) => ({
    what: `Bij dit plan staat geen gemeente; gelezen is ${name}, van de rij erboven.`,
    why: 'Als dat niet klopt, staat het plan bij de verkeerde gemeente.',
    todo: 'Vul de gemeente op iedere rij in.',
  }),
  totalsRowSkipped: ({ text }) => ({
    what: `De rij "${text}" is als totaal overgeslagen.`,
    why: 'Een totaal meetellen zou woningen dubbel tellen.',
    todo: 'Geef de rij een andere naam als het een plan is.',
  }),
  textNumber: ({ name, field, text, value }) => ({
    what: `${name}: ${fields[field]} is de tekst "${text}", gelezen als ${exact(value)}.`,
    why: 'Excel rekent zelf niet met een tekst; in uw eigen formules telt deze cel niet mee.',
    todo: TYPE_NUMBER,
  }),
  ambiguousNumber: ({ name, field, text, value, other }) => ({
    what: `${name}: ${fields[field]} is de tekst "${text}". Dat is ${exact(value)} of ${exact(other)}; gerekend is met ${exact(value)}.`,
    why: 'Punt en komma betekenen in het Nederlands en het Engels iets anders.',
    todo: TYPE_NUMBER,
  }),
  approximateNumber: ({ name, field, text, value }) => ({
    what: `${name}: ${fields[field]} is "${text}", gerekend is met ${exact(value)}.`,
    why: 'Het aantal is een schatting.',
    todo: 'Vul het aantal in waarmee gerekend mag worden.',
  }),
  numberRange: ({ name, field, text, low, high }) => ({
    what: `${name}: ${fields[field]} is "${text}": ${range(low, high)}.`,
    why: `Welk aantal geldt wordt niet geraden. ${INCOMPLETE}`,
    todo: 'Kies één aantal.',
  }),
  noValue: ({ name, field, text }) => ({
    what: `${name}: ${fields[field]} is "${text}". Dat is niet ingevuld, of 0; gelezen is niet ingevuld.`,
    why: 'Leeg is niet hetzelfde als 0.',
    todo: 'Vul 0 in als het er geen zijn; maak de cel leeg als het aantal niet bekend is.',
  }),
  otherQuantity: ({ name, field, text, quantity }) => ({
    what: `${name}: ${fields[field]} is "${text}", ${QUANTITIES[quantity]}.`,
    why: `Hier hoort een aantal woningen te staan. ${INCOMPLETE}`,
    todo: 'Vul het aantal woningen in.',
  }),
  partsMismatch: ({ name, field, total, sum }) => ({
    what: `${name}: ${fields[field]} is in totaal ${exact(total)}, maar de delen (jaren, hard en zacht, huur en koop) tellen op tot ${exact(sum)}.`,
    why:
      total > sum
        ? 'Het totaal telt; wat het meer is, heeft geen jaar of status.'
        : 'Het totaal telt; de delen niet, dus jaren en statussen van deze woningen zijn niet bekend.',
    todo: 'Verbeter het totaal of de delen.',
  }),
  overlappingPeriods: ({ name, field }) => ({
    what: `${name}: de perioden van ${fields[field]} overlappen elkaar.`,
    why: `Woningen zouden dubbel tellen. ${INCOMPLETE}`,
    todo: 'Gebruik perioden die op elkaar aansluiten.',
  }),
  factorOff: ({ name, total, sum, factor }) => ({
    what: `${name}: het programma (${homes(total)}) en de som van de segmenten (${homes(sum)}) schelen ${homes(factor)} keer.`,
    why: 'Waarschijnlijk staat het ene in woningen en het andere in tien-, honderd- of duizendtallen.',
    todo: 'Vul beide in woningen in.',
  }),
  stockDiffers: ({ name, field, first, value }) => ({
    what: `${name}: ${fields[field]} is op deze rij ${homes(value)}, op een eerdere rij ${homes(first)}.`,
    why: `Een gemeente heeft één voorraad. ${INCOMPLETE}`,
    todo: 'Vul op iedere rij hetzelfde in, of alleen op de eerste.',
  }),
  unclearYear: ({ name, text }) => ({
    what: `${name}: "${text}" is niet één jaar.`,
    why: 'Deze woningen tellen alleen mee als alle jaren meetellen.',
    todo: 'Vul één jaar in, of verdeel de woningen over meer rijen.',
  }),
  statusSystemUnknown: ({ codes }) => ({
    what: `De codes ${codes.join(', ')} kunnen de planologische status zijn, maar ook de programmaklasse van sommige provincies.`,
    why: 'De twee betekenen iets anders; hard of zacht wordt niet geraden.',
    todo: 'Kies bij Werkmap, Wat meetelt, wat de codes betekenen, of schrijf hard of zacht voluit.',
  }),
  notCountedPlans: ({ name, homes: count }) => ({
    what: `${name}: ${homes(count)} woningen hebben een status die niet meetelt (5A, 5B).`,
    why: 'Plannen met deze status zijn nog geen programma.',
    todo: 'Er is niets te doen als dit klopt.',
  }),
  periodPartlyCounted: ({ name, homes: count }) => ({
    what: `${name}: ${homes(count)} woningen zijn voor een periode waarvan maar een deel van de jaren meetelt.`,
    why: 'De periode is niet te splitsen; deze woningen tellen niet mee.',
    todo: 'Laat hele perioden meetellen, of splits de woningen naar jaar.',
  }),
  segmentsByPrice: ({ year, socialRent, midRent, affordablePurchase }) => ({
    what: `Segmenten zonder eigen kolom volgen uit woord of prijs, met de grenzen van ${year}: sociale huur tot en met € ${exact(socialRent)}, middenhuur tot en met € ${exact(midRent)} per maand, betaalbare koop tot en met € ${exact(affordablePurchase)}.`,
    why: 'Bij een ander prijspeil valt een woning misschien in een ander segment.',
    todo: `Hebben de prijzen een ander prijspeil dan ${year}, kies dat dan bij Werkmap, Wat meetelt.`,
  }),
  segmentPriceConflict: ({ name, text, segment, conflict }) => ({
    what: `${name}: er staat "${text}" (${fields[segment]}), maar de prijs hoort bij ${fields[conflict]}.`,
    why: 'Het woord telt.',
    todo: 'Verbeter het segment of de prijs.',
  }),
  shortRetention: ({ name, segment, stated }) => ({
    what: `${name}: ${fields[stated]} van een andere eigenaar dan een corporatie blijft dat te kort; geteld als ${fields[segment]}.`,
    why: 'Sociale huur telt vanaf 25 jaar instandhouding, middenhuur vanaf 10 jaar.',
    todo: 'Controleer de instandhoudingstermijn en de eigenaar.',
  }),
};
