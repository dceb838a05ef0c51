// SPDX-License-Identifier: EUPL-1.2

import type { ManifestTexts } from '../manifest-texts';

const FOUND = (found: string): string => (found === '' ? 'niets' : found);

export const manifest: ManifestTexts = {
  usage: `Gebruik: npm run validate -- [MANIFEST.xml…] [--lang nl|en]

Controleert manifesten zonder netwerk: tegen de schema's van Microsoft en op wat Office verder eist.
Zonder bestand: manifest.xml van de bronnen en dat van elke gebouwde site in dist.
Exitcode 0: alles goed; 1: bevindingen; 2: verkeerd gebruik.`,
  badOption: (message) => `Deze opdracht is niet te begrijpen: ${message}`,
  correct: (file) => `${file}: goed`,
  wrong: (file, count) => `${file}: ${count} ${count === 1 ? 'bevinding' : 'bevindingen'}`,
  alone: 'Naast dit manifest staat geen site: of pagina’s en pictogrammen er zijn, is niet gecontroleerd.',
  place: (line) => `regel ${line}`,
  findings: {
    notReadable: ({ message }) => ({
      what: `Het bestand is niet te lezen: ${message}.`,
      todo: 'Controleer de naam, of bouw de site eerst met npm run build.',
    }),
    malformed: ({ message }) => ({
      what: `Dit is geen geldige XML: ${message}`,
      todo: 'Herstel de tekens op deze plaats; de rest is niet gecontroleerd.',
    }),
    schema: ({ message }) => ({
      what: `Het schema van Microsoft staat dit niet toe: ${message}`,
      todo: 'Verbeter het element; Office weigert anders het hele manifest.',
    }),
    resourceMissing: ({ id }) => ({
      what: `Er is geen bron (Resources) met id "${id}"; Office weigert het manifest.`,
      todo: 'Voeg de bron toe of verbeter de verwijzing.',
    }),
    resourceUnused: ({ id }) => ({
      what: `Niets verwijst naar de bron "${id}".`,
      todo: 'Verwijder de bron of verwijs ernaar.',
    }),
    idTooLong: ({ id, most }) => ({
      what: `Het id "${id}" is langer dan de ${most} tekens die Office toestaat.`,
      todo: 'Kort het in, ook waar ernaar wordt verwezen.',
    }),
    idTwice: ({ id }) => ({
      what: `Het id "${id}" komt twee keer voor, zodat Office niet weet welk element bedoeld is.`,
      todo: 'Geef elk element een eigen id.',
    }),
    addressNotHttps: ({ address }) => ({
      what: `Het adres ${address} begint niet met https://; Office laadt het niet.`,
      todo: 'Gebruik een https-adres.',
    }),
    addressElsewhere: ({ address, site }) => ({
      what: `Het adres ${address} ligt buiten de site ${site}; Excel opent dat niet in het taakvenster.`,
      todo: 'Zet het bestand op de site, of noem het adres in AppDomains.',
    }),
    fileMissing: ({ address, file }) => ({
      what: `Het bestand ${file} van het adres ${address} ontbreekt bij het manifest.`,
      todo: 'Bouw de site opnieuw (npm run build), of verbeter het adres.',
    }),
    iconNotPng: ({ file }) => ({
      what: `${file} is geen PNG-afbeelding; Office toont dit pictogram niet.`,
      todo: 'Bewaar het pictogram als PNG.',
    }),
    iconSize: ({ file, expected, found }) => ({
      what: `${file} is ${found} pixels, terwijl het manifest ${expected} × ${expected} belooft.`,
      todo: 'Maak het pictogram in de juiste maat.',
    }),
    iconSizeMissing: ({ sizes }) => ({
      what: `Het pictogram mist de maat ${sizes.join(', ')}; zonder die maten toont Office de knop niet.`,
      todo: 'Voeg voor elke maat een afbeelding toe.',
    }),
    textTooLong: ({ text, most }) => ({
      what: `De tekst "${text}" is langer dan ${most} tekens; Office kapt hem af.`,
      todo: 'Kort de tekst in.',
    }),
    defaultLocale: ({ expected, found }) => ({
      what: `De standaardtaal is ${FOUND(found)} in plaats van ${expected}.`,
      todo: `Zet DefaultLocale op ${expected}; de teksten zonder vertaling zijn Nederlands.`,
    }),
    translationMissing: ({ text, locale }) => ({
      what: `De tekst "${text}" heeft geen vertaling voor ${locale}.`,
      todo: `Voeg een Override met Locale="${locale}" toe.`,
    }),
    notTranslated: ({ text, locale }) => ({
      what: `De vertaling van "${text}" voor ${locale} is dezelfde tekst.`,
      todo: 'Vertaal de tekst.',
    }),
    requirement: ({ expected, found }) => ({
      what: `Het manifest vraagt hier ${FOUND(found)}; de invoegtoepassing heeft ${expected} nodig.`,
      todo: `Vraag op beide plaatsen (Requirements) precies ${expected}.`,
    }),
    version: ({ expected, found }) => ({
      what: `De versie is ${FOUND(found)}; die van het product is ${expected}.`,
      todo: 'Maak beide gelijk; beheerders en Excel zien aan de versie dat er iets nieuws is.',
    }),
  },
};
