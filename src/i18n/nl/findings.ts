// SPDX-License-Identifier: EUPL-1.2

import type { ColumnsSkippedReason, MemoryTrouble } from '../../core/finding/finding';
import type { FindingText, FindingTexts } from '../dictionary';
import { numberText } from '../number-text';
import { checkFindings } from './check-findings';
import { fields } from './fields';
import { readingFindings } from './reading-findings';
import { scenarioFindings } from './scenario-findings';

const { homes, percent, points } = numberText('nl-NL');

const INCOMPLETE = 'Zolang dit niet klopt, telt de gemeente niet mee in de cijfers van de regio.';

const SKIPPED: Readonly<Record<ColumnsSkippedReason, { why: string; todo: string }>> = {
  sheetProtected: {
    why: 'Het blad is beveiligd.',
    todo: 'Hef de beveiliging van het blad op en schrijf opnieuw.',
  },
  severalRowsPerMunicipality: {
    why: 'Een gemeente staat er meer dan één keer in.',
    todo: 'Zet iedere gemeente op één rij.',
  },
  cellsInUse: {
    why: 'De cellen rechts van de tabel zijn in gebruik; invoegen zou ze verschuiven.',
    todo: 'Maak vijf kolommen rechts van de tabel vrij en schrijf opnieuw.',
  },
  filterOn: {
    why: 'Er staat een filter aan, dus niet alle rijen zijn te zien.',
    todo: 'Wis het filter en schrijf opnieuw.',
  },
  edgeOfSheet: {
    why: 'Rechts van de tabel is het blad vol.',
    todo: 'Verplaats de tabel naar links.',
  },
  headerTaken: {
    why: 'De tabel heeft al een kolom met een van deze koppen, die niet van deze rekenhulp is.',
    todo: 'Geef uw kolom een andere kop, of verwijder haar, en schrijf opnieuw.',
  },
};

const list = (items: readonly string[]): string => items.join(', ');

const MEMORY: Readonly<Record<MemoryTrouble, FindingText>> = {
  damaged: {
    what: 'Wat de werkmap van uw keuzes onthoudt (kolommen, geaccepteerde bevindingen) is beschadigd.',
    why: 'Wat nog leesbaar is, telt; de rest is vervallen.',
    todo: 'Loop de kolommen en de bevindingen na en leg uw keuzes opnieuw vast.',
  },
  newer: {
    what: 'Een nieuwere versie van deze rekenhulp heeft uw keuzes in de werkmap vastgelegd.',
    why: 'Deze versie kan ze niet lezen: kolommen zijn automatisch herkend en geen bevinding is geaccepteerd.',
    todo: 'Werk de rekenhulp bij. Deze versie verandert er niets aan.',
  },
  several: {
    what: 'Uw keuzes staan meer dan één keer in de werkmap: twee mensen legden ze tegelijk vast.',
    why: 'Waar ze verschillen telt de laatste.',
    todo: 'Loop de kolommen en de bevindingen na; de volgende keuze die u vastlegt maakt er weer één van.',
  },
};

export const findings: FindingTexts = {
  ...readingFindings,
  ...checkFindings,
  ...scenarioFindings,
  noProgrammeTable: ({ sheets }) => ({
    what: `Geen programma gevonden op ${sheets.length === 1 ? 'het blad' : 'de bladen'} ${list(sheets)}.`,
    why: 'Zonder programma valt er niets te berekenen.',
    todo: 'Zorg voor een rij met koppen als Gemeentecode, Programma, Sociale huur, Middenhuur en Betaalbare koop, met daaronder één rij per gemeente.',
  }),
  otherProgrammeTables: ({ chosen, others }) => ({
    what: `Er lijken meer programma's te zijn: gelezen is ${chosen}, niet ${list(others)}.`,
    why: 'Eén programma telt; twee keer tellen geeft een te hoog cijfer.',
    todo: 'Controleer of het juiste programma is gelezen.',
  }),
  noMunicipalities: ({ table }) => ({
    what: `${table} heeft de koppen van een programma, maar geen rij met een gemeente.`,
    why: 'Zonder gemeenten valt er niets te berekenen.',
    todo: 'Zet onder de koppen één rij per gemeente, met haar CBS-code of naam.',
  }),
  missingColumn: ({ fields: missing }) => ({
    what: `Er is geen kolom voor ${missing.map((field) => fields[field]).join(' of ')} (in een formulier: geen regel).`,
    why: 'Zonder dit cijfer is geen opdracht of tekort te berekenen.',
    todo: 'Voeg de kolom of regel toe, of zet dit erboven of ervoor waar het al staat.',
  }),
  duplicateColumn: ({ header, field, firstAddress }) => ({
    what: `De kop "${header}" betekent ${fields[field]}, maar die kolom is er al (${firstAddress}).`,
    why: 'Alleen de eerste van de twee kolommen is gelezen.',
    todo: 'Geef een van beide kolommen een andere kop.',
  }),
  missingStock: () => ({
    what: 'De woningvoorraad of de DAEB-voorraad ontbreekt.',
    why: 'Zonder voorraad is niet te zeggen of een gemeente boven of onder het landelijk gemiddelde zit, en dus ook niet welke opdracht zij heeft.',
    todo: 'Voeg de kolommen Woningvoorraad en DAEB-voorraad toe.',
  }),
  unknownMunicipality: ({ text }) => ({
    what:
      text === ''
        ? 'Deze rij heeft geen gemeente.'
        : `"${text}" is geen gemeente van 2024, of er zijn er meer die zo heten.`,
    why: 'De rij telt nergens in mee.',
    todo: 'Vul de CBS-code in, bijvoorbeeld GM0363 voor Amsterdam.',
  }),
  codeNameMismatch: ({ code, name, nameOfCode }) => ({
    what: `${code} is ${nameOfCode}, maar er staat ${name}.`,
    why: 'De code telt; als de naam klopt, staan deze cijfers bij de verkeerde gemeente.',
    todo: 'Verbeter de code of de naam.',
  }),
  duplicateMunicipality: ({ name, firstAddress }) => ({
    what: `${name} staat er al in (${firstAddress}).`,
    why: `Niet te zeggen is welke rij geldt. ${INCOMPLETE}`,
    todo: 'Verwijder een van de rijen, of tel ze zelf op.',
  }),
  missingValue: ({ name, field }) => ({
    what: `${name}: ${fields[field]} is niet ingevuld.`,
    why: `Leeg is niet hetzelfde als 0. ${INCOMPLETE}`,
    todo: 'Vul het aantal in; vul 0 in als het er geen zijn.',
  }),
  notANumber: ({ name, field, text }) => ({
    what: `${name}: ${fields[field]} is "${text}", dat is geen getal.`,
    why: `Een tekst wordt niet geraden. ${INCOMPLETE}`,
    todo: 'Vul een heel getal in, of maak de cel leeg als het aantal onbekend is.',
  }),
  errorValue: ({ name, field, error }) => ({
    what: `${name}: de formule voor ${fields[field]} geeft ${error}.`,
    why: INCOMPLETE,
    todo: 'Herstel de formule.',
  }),
  negativeHomes: ({ name, field, value }) => ({
    what: `${name}: ${fields[field]} is ${homes(value)}, minder dan 0.`,
    why: `Een aantal woningen kan niet negatief zijn. ${INCOMPLETE}`,
    todo: 'Verbeter het aantal; sloop en verkoop vult u in als positief getal.',
  }),
  fractionalHomes: ({ name, field, value }) => ({
    what: `${name}: ${fields[field]} is ${String(value).replace('.', ',')}, geen heel getal.`,
    why: `Er bestaan geen halve woningen; misschien staat hier een percentage. ${INCOMPLETE}`,
    todo: 'Vul een heel aantal woningen in.',
  }),
  tooManyHomes: ({ name, field, value }) => ({
    what: `${name}: ${fields[field]} is ${homes(value)}, meer woningen dan er kunnen zijn.`,
    why: INCOMPLETE,
    todo: 'Verbeter het aantal; misschien staan er nullen te veel.',
  }),
  emptyStock: ({ name }) => ({
    what: `${name}: de woningvoorraad is 0.`,
    why: `Een aandeel van niets bestaat niet. ${INCOMPLETE}`,
    todo: 'Vul de woningvoorraad in.',
  }),
  totalMismatch: ({ name, total, sum, difference }) => ({
    what: `${name}: het programma is ${homes(total)}, maar de segmenten tellen op tot ${homes(sum)} (${difference > 0 ? '+' : ''}${homes(difference)}).`,
    why: 'Het programma telt; een van de segmenten kan dus fout zijn.',
    todo: 'Verbeter het programma of de segmenten.',
  }),
  midMismatch: ({ name, mid, sum }) => ({
    what: `${name}: het middensegment is ${homes(mid)}, maar middenhuur en betaalbare koop zijn samen ${homes(sum)}.`,
    why: 'De kolom middensegment telt.',
    todo: 'Verbeter het middensegment of de delen ervan.',
  }),
  segmentsExceedTotal: ({ name, total, sum }) => ({
    what: `${name}: de segmenten (${homes(sum)}) zijn samen meer dan het programma (${homes(total)}).`,
    why: INCOMPLETE,
    todo: 'Verbeter het programma of de segmenten.',
  }),
  socialDemolitionExceedsDemolition: ({ name, socialDemolition, demolition }) => ({
    what: `${name}: sloop sociaal (${homes(socialDemolition)}) is meer dan alle sloop (${homes(demolition)}).`,
    why: INCOMPLETE,
    todo: 'Verbeter een van beide aantallen.',
  }),
  socialStockExceedsStock: ({ name, field, socialStock, stock }) => ({
    what: `${name}: ${fields[field]} (${homes(socialStock)}) is groter dan de hele woningvoorraad (${homes(stock)}).`,
    why: INCOMPLETE,
    todo: 'Verbeter een van beide aantallen; misschien zijn de kolommen verwisseld.',
  }),
  socialLossExceedsSocialStock: ({ name, loss, socialStock }) => ({
    what: `${name}: er verdwijnen ${homes(loss)} sociale woningen door sloop en verkoop, meer dan de ${homes(socialStock)} die er zijn.`,
    why: 'De voorraad na het programma klopt dan niet.',
    todo: 'Controleer sloop sociaal, verkoop sociaal en de DAEB-voorraad.',
  }),
  expensiveUnknown: ({ name, unknown }) => ({
    what: `${name}: duur is niet ingevuld; ${homes(unknown)} woningen tellen als onbekend.`,
    why: 'Zij kunnen nog sociaal of midden worden; het tekort is daarom een bandbreedte.',
    todo: 'Vul duur in, of zeg dat de rest duur is.',
  }),
  missingSubregion: ({ name }) => ({
    what: `${name} heeft geen deelregio.`,
    why: 'De gemeente telt wel mee in de regio, maar in geen enkele deelregio.',
    todo: 'Vul de deelregio in.',
  }),
  absentMunicipality: ({ name, code }) => ({
    what: `${name} (${code}) hoort bij de gekozen indeling, maar staat niet in het programma.`,
    why: 'De cijfers van haar deelregio en van de regio zijn daardoor niet volledig.',
    todo: 'Voeg een rij voor de gemeente toe, of kies een andere indeling.',
  }),
  uncertainClass: ({ name, share, average, precision }) => ({
    what: `${name}: klasse onzeker. Het aandeel in de voorraad is ${percent(share)} (± ${points(precision)} procentpunt), het landelijk gemiddelde ${percent(average)}.`,
    why: 'Met een nauwkeuriger cijfer kan de gemeente de andere opdracht krijgen: 30 % sociaal in plaats van 40 % midden, of omgekeerd.',
    todo: 'Zoek het exacte aantal DAEB-woningen op.',
  }),
  classNearAverage: ({ name, share, isHigh, margin }) => ({
    what: `${name} staat op de grens: haar aandeel in de voorraad is afgerond gelijk aan het landelijk gemiddelde (${percent(share)}).`,
    why: `Precies geteld is de klasse ${isHigh ? 'hoog' : 'laag'}; met ${homes(margin)} DAEB-woning${margin === 1 ? '' : 'en'} ${isHigh ? 'minder' : 'meer'} is zij ${isHigh ? 'laag' : 'hoog'}, met de andere opdracht.`,
    todo: 'Controleer het aantal DAEB-woningen en het landelijk gemiddelde, en de dag waarvoor ze gelden.',
  }),
  incompleteRegion: ({ region, included, expected }) => ({
    what: `${region}: de cijfers gelden voor ${included} van de ${expected} gemeenten.`,
    why: 'De andere gemeenten zijn nog niet volledig; hun woningen tellen niet mee.',
    todo: 'Vul de ontbrekende gemeenten aan.',
  }),
  dutiesExceedProgramme: ({ region, needed, total }) => ({
    what: `${region}: alle opdrachten samen vragen ${homes(needed)} woningen, meer dan de ${homes(total)} van het programma.`,
    why: 'Binnen dit programma is 30 % sociaal niet te halen met behoud van iedere eigen opdracht.',
    todo: 'Vergroot het programma, of maak andere afspraken.',
  }),
  invalidParameter: ({ name, text }) => ({
    what: `De parameter ${name} is "${text}", daar valt niet mee te rekenen.`,
    why: 'Er is gerekend met de waarde uit de regelset.',
    todo: 'Vul hele getallen in, de noemer groter dan 0 en de breuk niet groter dan 1: 66,7 % is 667 en 1000.',
  }),
  countingWithoutEffect: ({ dimension }) => ({
    what: `Er is gekozen welke ${dimension === 'years' ? 'jaren' : 'planstatussen'} meetellen, maar dit programma heeft er geen.`,
    why: 'Alles telt mee, zoals het in de werkmap staat.',
    todo: 'Maak de keuze leeg, of wijs de kolom aan waarin het staat (Werkmap, Kolommen nakijken).',
  }),
  columnsSkipped: ({ table, reason }) => ({
    what: `De tabel ${table} krijgt geen Wvrv-kolommen. ${SKIPPED[reason].why}`,
    why: 'De uitkomsten staan wel op het blad Wvrv Gemeenten.',
    todo: SKIPPED[reason].todo,
  }),
  writeInterrupted: () => ({
    what: 'Een eerdere keer is het schrijven of verwijderen onderbroken, of een collega is er nu mee bezig.',
    why: 'De bladen en kolommen van deze rekenhulp kunnen onvolledig zijn. Uw eigen cellen zijn niet gewijzigd.',
    todo: 'Schrijf nu (dan wordt alles van deze rekenhulp opnieuw opgebouwd), of verwijder alles. Wacht eerst als een collega bezig is.',
  }),
  memoryUnreadable: ({ trouble }) => MEMORY[trouble],
};
