// SPDX-License-Identifier: EUPL-1.2

import type { FailureTexts } from '../failure-texts';

const KINDS = { sheet: 'blad', table: 'tabel', name: 'naam' } as const;
const BACK = 'Alles is teruggezet zoals het was.';

export const failures: FailureTexts = {
  refusals: {
    workbookProtected: () => ({
      what: 'De structuur van de werkmap is beveiligd, dus er kunnen geen bladen bij. Er is niets geschreven.',
      todo: 'Hef de beveiliging op (Controleren, Werkmap beveiligen) en schrijf opnieuw.',
    }),
    sheetProtected: ({ sheet }) => ({
      what: `Het blad ${sheet} is beveiligd. Er is niets geschreven.`,
      todo: 'Hef de beveiliging van dat blad op en schrijf opnieuw.',
    }),
    nameTaken: ({ kind, name }) => ({
      what: `Er is al een ${KINDS[kind]} met de naam ${name} die niet van deze rekenhulp is. Er is niets geschreven.`,
      todo: `Geef uw ${KINDS[kind]} een andere naam en schrijf opnieuw.`,
    }),
    tooManyRows: ({ sheet }) => ({
      what: `Het blad ${sheet} zou meer rijen krijgen dan een blad in Excel heeft (1.048.576). Er is niets geschreven.`,
      todo: 'Verdeel de lijst over twee werkmappen, of kies een kortere periode in kolommen.',
    }),
    cellsInUse: ({ sheet, address }) => ({
      what: `De cellen ${sheet}!${address} zijn in gebruik. Er is niets geschreven.`,
      todo: 'Maak deze cellen vrij en schrijf opnieuw.',
    }),
    programmeMoved: ({ table }) => ({
      what: `De tabel ${table} is sinds het lezen verplaatst, groter of kleiner geworden, of hernoemd. Er is niets geschreven.`,
      todo: 'Lees de werkmap opnieuw en schrijf nog eens.',
    }),
    inputChanged: ({ sheet, address, count }) => ({
      what: `In het blad ${sheet} is ${address}${count === 1 ? '' : ` (en nog ${count - 1} ${count === 2 ? 'cel' : 'cellen'})`} gewijzigd sinds er is gerekend. Er is niets geschreven: wat u invulde staat er nog.`,
      todo: 'Bekijk de nieuwe uitkomsten en schrijf nog eens.',
    }),
    columnsEnclosed: ({ table }) => ({
      what: `In de tabel ${table} staan kolommen van u rechts van de Wvrv-kolommen. Er is niets verwijderd.`,
      todo: 'Verplaats uw kolommen naar links van de Wvrv-kolommen, of verwijder de Wvrv-kolommen zelf.',
    }),
    cellsChanged: ({ sheet, address, count }) => ({
      what: `De cel ${sheet}!${address}${count === 1 ? '' : ` en ${count - 1} andere`} is intussen gewijzigd, of bevat een formule. Er is niets gewijzigd.`,
      todo: 'Bekijk de bevindingen nog eens; zij zijn opnieuw gelezen.',
    }),
    notReconciled: ({ sheet, address, expected, found, count }) => ({
      what: `${count} van de geschreven cijfers kwamen niet uit; het eerste is ${sheet}!${address}: berekend ${expected === '' ? '(leeg)' : expected}, gevonden ${found === '' ? '(leeg)' : found}. ${BACK}`,
      todo: 'Lees de werkmap opnieuw en schrijf nog eens. Blijft het zo, meld dan deze cel.',
    }),
  },
  excel: {
    known: {
      AccessDenied: {
        what: 'Excel weigerde: het blad of de werkmap is beveiligd of alleen-lezen.',
        todo: 'Hef de beveiliging op, of sla de werkmap op onder een andere naam, en probeer het opnieuw.',
      },
      ActivityLimitReached: {
        what: 'Excel is te druk.',
        todo: 'Wacht even en probeer het opnieuw.',
      },
      ApiNotFound: {
        what: 'Deze Excel kent een onderdeel niet dat nodig is.',
        todo: 'Werk Excel bij; nodig is Excel 2021 of nieuwer, of Excel op het web.',
      },
      Cancelled: {
        what: 'U hebt dit geannuleerd.',
        todo: 'Begin opnieuw wanneer het u uitkomt.',
      },
      InvalidOperationInCellEditMode: {
        what: 'Er wordt een cel bewerkt.',
        todo: 'Druk op Enter of Esc in Excel en probeer het opnieuw.',
      },
      ItemNotFound: {
        what: 'Een blad, tabel of naam is er niet meer.',
        todo: 'Lees de werkmap opnieuw.',
      },
      MemoryNewer: {
        what: 'Een nieuwere versie van deze rekenhulp heeft keuzes in deze werkmap vastgelegd. Er is niets gewijzigd.',
        todo: 'Werk de rekenhulp bij en probeer het opnieuw.',
      },
      NotRemoved: {
        what: 'Een deel van de bladen en kolommen van deze rekenhulp is verwijderd, de rest wilde Excel niet verwijderen. Uw eigen cellen zijn niet gewijzigd.',
        todo: 'Hef een eventuele beveiliging op en verwijder nog eens: dan gaat ook de rest. Of schrijf opnieuw.',
      },
      NotRestored: {
        what: 'Het schrijven mislukte en Excel liet niet alles terugzetten: bladen en kolommen van deze rekenhulp kunnen onvolledig zijn. Uw eigen cellen zijn niet gewijzigd.',
        todo: 'Hef een eventuele beveiliging op en schrijf nog eens: alles van deze rekenhulp wordt dan opnieuw opgebouwd. Of sluit de werkmap zonder op te slaan.',
      },
      RequestAborted: {
        what: 'Excel heeft de opdracht afgebroken.',
        todo: 'Probeer het opnieuw.',
      },
      RequestPayloadSizeLimitExceeded: {
        what: 'De opdracht was te groot voor Excel.',
        todo: 'Probeer het in de desktopversie van Excel.',
      },
      ResponsePayloadSizeLimitExceeded: {
        what: 'Het antwoord was te groot voor Excel.',
        todo: 'Probeer het in de desktopversie van Excel.',
      },
      Timeout: {
        what: 'Excel antwoordt niet.',
        todo: 'Kijk of er een venster openstaat in Excel, en probeer het opnieuw.',
      },
    },
    other: (code, location) => ({
      what: `Excel meldde een fout: ${code}${location === null ? '' : ` bij ${location}`}.`,
      todo: 'Probeer het opnieuw. Blijft het zo, meld dan deze code.',
    }),
  },
  files: {
    notFound: (file) => ({ what: `${file} bestaat niet.`, todo: 'Controleer de naam en de map.' }),
    notReadable: (file) => ({
      what: `${file} kan niet worden gelezen.`,
      todo: 'Controleer of u rechten hebt op het bestand.',
    }),
    notWritable: (file) => ({
      what: `${file} kan niet worden geschreven.`,
      todo: "Sluit het bestand in andere programma's, of kies een andere naam.",
    }),
    unknownKind: (file) => ({
      what: `${file} is geen .xlsx en geen .csv.`,
      todo: 'Sla het bestand in Excel op als .xlsx.',
    }),
    alreadyThere: (file) => ({
      what: `${file} bestaat al en is niet overschreven.`,
      todo: 'Verplaats het bestand, of kies een andere naam of map.',
    }),
    notAMapping: (file) => ({
      what: `${file} is geen kolomindeling.`,
      todo: 'Maak een indeling met wvrv check BESTAND --json INDELING.json en pas die aan.',
    }),
    emptyFile: (file) => ({
      what: `${file} is leeg: er staat geen enkele byte in.`,
      todo: 'Haal het bestand opnieuw op.',
    }),
    textFile: (file) => ({
      what: `${file} is tekst (.csv of zoiets) met de naam van een werkmap.`,
      todo: 'Geef het bestand de naam .csv, of open het in Excel en sla het op als .xlsx.',
    }),
    webPage: (file) => ({
      what: `${file} is een webpagina met de naam van een werkmap; sommige systemen exporteren zo, en een aanmeldpagina komt soms ook zo binnen.`,
      todo: 'Open het bestand in Excel en sla het op als .xlsx, of haal het opnieuw op terwijl u bent aangemeld.',
    }),
    notAZip: (file) => ({
      what: `${file} is geen Excel-werkmap.`,
      todo: 'Open het bestand in Excel en sla het op als .xlsx.',
    }),
    incomplete: (file) => ({
      what: `${file} houdt halverwege op: het kopiëren of ophalen is afgebroken.`,
      todo: 'Haal het bestand opnieuw op.',
    }),
    tooLarge: (file) => ({
      what: `${file} is uitgepakt te groot.`,
      todo: 'Verwijder bladen die niet nodig zijn en sla opnieuw op.',
    }),
    tooCompressed: (file) => ({
      what: `${file} wordt bij het uitpakken honderden malen groter; zo'n bestand kan gemaakt zijn om een computer vast te laten lopen.`,
      todo: 'Vraag de afzender waar het vandaan komt. Vertrouwt u het, open het dan in Excel, verwijder bladen die niet nodig zijn en sla het opnieuw op.',
    }),
    tooManyParts: (file) => ({
      what: `${file} bestaat uit meer onderdelen dan een werkmap heeft.`,
      todo: 'Open het bestand in Excel, verwijder afbeeldingen en bladen die niet nodig zijn en sla het opnieuw op.',
    }),
    encrypted: (file) => ({
      what: `${file} is versleuteld met een wachtwoord.`,
      todo: 'Open het bestand in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen, Versleutelen met wachtwoord) en sla een kopie op.',
    }),
    rightsProtected: (file) => ({
      what: `${file} is versleuteld door een vertrouwelijkheidslabel of ander rechtenbeheer.`,
      todo: 'Open het bestand in Excel, kies een label zonder versleuteling (Start, Vertrouwelijkheid) als u dat mag, en sla een kopie op. Vraag anders de eigenaar.',
    }),
    legacyWorkbook: (file) => ({
      what: `${file} is een werkmap in een oude indeling (.xls, of XML-spreadsheet 2003).`,
      todo: 'Open het bestand in Excel en sla het op als .xlsx.',
    }),
    binaryWorkbook: (file) => ({
      what: `${file} is een binaire werkmap (.xlsb).`,
      todo: 'Open het bestand in Excel en sla het op als .xlsx.',
    }),
    openDocument: (file) => ({
      what: `${file} is een OpenDocument-werkblad (.ods).`,
      todo: 'Open het bestand in Excel of LibreOffice en sla het op als .xlsx.',
    }),
    notAWorkbook: (file) => ({
      what: `${file} is geen Excel-werkmap, maar iets anders.`,
      todo: 'Kies een .xlsx-bestand.',
    }),
    noWorksheets: (file) => ({
      what: `${file} heeft geen enkel werkblad.`,
      todo: 'Open het bestand in Excel, voeg een werkblad toe en sla het op.',
    }),
    missingPart: (file) => ({
      what: `${file} is onvolledig: er ontbreekt een onderdeel.`,
      todo: 'Open het bestand in Excel, laat het herstellen en sla het op.',
    }),
    malformedXml: (file) => ({
      what: `${file} is beschadigd.`,
      todo: 'Open het bestand in Excel, laat het herstellen en sla het op.',
    }),
    damaged: (file) => ({
      what: `${file} is beschadigd.`,
      todo: 'Open het bestand in Excel, laat het herstellen en sla het op.',
    }),
  },
};
