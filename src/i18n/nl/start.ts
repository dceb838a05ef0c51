// SPDX-License-Identifier: EUPL-1.2

import type { StartTexts } from '../start-texts';

export const start: StartTexts = {
  usage: `npm start                de werkbank: de rekenhulp in de browser, zonder Excel
npm run start:excel      de rekenhulp in Excel op deze computer
npm run stop:excel       Excel de rekenhulp laten vergeten
Opties, na --:
  --no-open   open geen browser        --trust      installeer zonder vragen een vertrouwd certificaat
  --web       voor Excel op het web    --no-trust   gebruik het eigen certificaat, zonder vragen`,
  badOption: (message) => `Deze opdracht is niet te begrijpen: ${message}`,
  building: 'Bouwen…',
  trustQuestion:
    'Mag er een certificaat op deze computer worden geïnstalleerd, zodat browser en Excel https://localhost vertrouwen? ' +
    'Dat doet office-addin-dev-certs van Microsoft; weghalen kan met npx office-addin-dev-certs uninstall.',
  trustFailed: (reason) => `Het certificaat is niet geïnstalleerd: ${reason}`,
  browserWarning:
    'De browser waarschuwt eenmaal dat de verbinding niet privé is. Dat klopt met wat er gebeurt: het certificaat heeft ' +
    'deze computer zelf gemaakt, en de pagina komt nergens anders vandaan. Kies Geavanceerd en dan ' +
    'Doorgaan (in Firefox: Het risico aanvaarden; in Safari: Details tonen, bezoek deze website).',
  otherPort: (wanted, found) =>
    `Poort ${wanted} is al in gebruik door een ander programma; dit is poort ${found}.`,
  howToStop: 'Stoppen: Ctrl+C',
  stopped: 'Gestopt.',
  fetching: 'Excel openen met office-addin-dev-settings van Microsoft (de eerste keer haalt npm dat op)…',
  inExcel:
    'Excel opent met de rekenhulp ernaast; anders staat de knop op het tabblad Start. Laat dit venster open zolang u haar gebruikt.',
  noTrustNoExcel:
    'Excel laadt alleen van een adres dat de computer vertrouwt, en dat vertrouwen ontbreekt. Voer uit: ' +
    'npm run start:excel -- --trust. Of gebruik npm start: daar is geen Excel voor nodig.',
  noDesktopExcel:
    'Op deze computer is geen Excel voor het bureaublad: dat bestaat voor Windows en macOS. Wel kan: npm start (de ' +
    'werkbank, zonder Excel), of Excel op het web, zo:',
  uploadByHand: (
    manifest,
  ) => `  1. Open eerst het adres hierboven in dezelfde browser, en ga zo nodig door de waarschuwing heen.
  2. Open een werkmap op excel.cloud.microsoft en kies Start, Invoegtoepassingen, Meer invoegtoepassingen.
  3. Kies Mijn invoegtoepassingen, Mijn invoegtoepassing uploaden, en daar dit bestand:
     ${manifest}
  Uw organisatie kan het uploaden hebben uitgezet; vraag dan de beheerder.`,
  forgotten: 'Excel kent de rekenhulp van dit adres niet meer.',
  nothingToForget: 'Er is hier niets in Excel geladen.',
  sideloadFailed: (reason, manifest) => `Excel is niet geopend met de rekenhulp: ${reason}
De site staat wel klaar. Laad het manifest met de hand (docs/beheer.md), of probeer het opnieuw: ${manifest}`,
  notForgotten: (reason) => `Excel heeft de rekenhulp mogelijk niet vergeten: ${reason}
Probeer npm run stop:excel.`,
  noNpm:
    'Start dit met npm run start:excel of npm run stop:excel; npm haalt het hulpmiddel van Microsoft op.',
};
