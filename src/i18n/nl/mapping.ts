// SPDX-License-Identifier: EUPL-1.2

import type { MappingTexts } from '../mapping-texts';

const list = (texts: readonly string[]): string => texts.join(', ');

export const mapping: MappingTexts = {
  verdicts: {
    chosen: 'gelezen',
    empty: 'leeg',
    noHeaders: 'geen koppen herkend',
    noMunicipalities: 'geen kolom met gemeenten',
    noHomes: 'geen kolom met woningen',
    tooFewColumns: 'te weinig kolommen herkend',
    copyOfOutput: 'niet gelezen: een kopie van een blad dat dit programma schreef',
    betterElsewhere: 'niet gelezen: een ander blad past beter',
  },
  place: 'Blad of tabel',
  table: (table, sheet) => `Tabel ${table} (blad ${sheet})`,
  cells: (sheet, row) => `Blad ${sheet}, kop in rij ${row}`,
  planForm: (sheet) => `Planformulier op blad ${sheet}`,
  considered: 'Welke bladen zijn bekeken',
  hiddenSheet: 'verborgen blad',
  headerRow: 'Onderste rij van de kop',
  headerRows: 'Aantal rijen in de kop',
  kept: 'Deze indeling hebt u vastgelegd; zij staat in de werkmap.',
  recognised: 'Automatisch herkend. Klopt een kolom niet, kies dan iets anders en pas het toe.',
  missing: (fields) => `Nog nodig: ${list(fields)}.`,
  missingStock: (fields) => `Voor de klasse nodig, hier of in een andere tabel: ${list(fields)}.`,
  nothingMissing: 'Alles wat nodig is, is aangewezen.',
  notReadable: 'Wijs ten minste één kolom met gemeenten en één met woningen aan.',
  groups: {
    doubt: (count) => `Kijk na (${count})`,
    read: (count) => `Gelezen (${count})`,
    unused: (count) => `Niet gebruikt (${count})`,
  },
  column: (letters) => `Kolom ${letters}`,
  row: (row) => `Rij ${row}`,
  noHeader: '(zonder kop)',
  samples: (values) => `bijv. ${values.join(' · ')}`,
  noSamples: 'geen waarden',
  unused: 'niet gebruiken',
  evidence: { sure: 'zeker', likely: 'waarschijnlijk', doubt: 'twijfel', own: 'door u gekozen' },
  tie: (column) => `Kolom ${column} is hetzelfde; alleen die telt.`,
  status: { hard: 'harde plannen', soft: 'zachte plannen', unknown: 'status onbekend' },
  everyStatus: 'alle plannen',
  statusOf: (header) => `Planstatus van ${header}`,
  years: (from, to) => {
    if (from === null) return to === null ? 'alle jaren' : `t/m ${to}`;
    if (to === null) return `vanaf ${from}`;
    return from === to ? String(from) : `${from}-${to}`;
  },
  thousands: '× 1.000',
  parts: { rent: 'huur', purchase: 'koop', either: 'huur of koop' },
  apply: 'Toepassen',
  automatic: 'Terug naar automatisch',
  save: 'Bewaar als bestand',
  load: 'Laad een bestand…',
  file: 'kolomindeling.json',
  notAMapping: 'Dit bestand is geen kolomindeling. Kies een bestand dat hier is bewaard.',
  notFitting: (missing) =>
    `Deze indeling past niet op deze werkmap. Niet gevonden: ${list(missing)}. Kies hier zelf de kolommen, of ga terug naar automatisch.`,
  loaded: 'De indeling uit het bestand past. Kijk haar na en kies Toepassen.',
};
