// SPDX-License-Identifier: EUPL-1.2

import type { CliTexts } from '../cli-texts';

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const cli: CliTexts = {
  usage: `Gebruik:
  wvrv calculate BESTAND [--out UIT.xlsx] [--json UIT.json|-] [--rules ID] [--strict-mid]
                 [--average DAEB/VOORRAAD] [--precision AANDEEL] [--blank-is-expensive]
                 [--scenario SCENARIO.json] [--scenarios] [--explain CIJFER]
                 [--years JAREN] [--statuses LIJST] [--status-codes STELSEL] [--price-year JAAR]
                 [--columns LIJST] [--mapping INDELING.json] [--lang nl|en] [--dry-run]
  wvrv check BESTAND…    [--json UIT.json|-] [--rules ID] [--average DAEB/VOORRAAD]
                 [--mapping INDELING.json] [--previous EERDER.xlsx] [--lang nl|en]
  wvrv mend BESTAND      --out UIT.xlsx [--kinds LIJST] [--mapping INDELING.json] [--lang nl|en] [--dry-run]
  wvrv example UIT.xlsx
  wvrv template --municipality GEMEENTE [--round 2026-1] --out UIT.xlsx
  wvrv template --all | --codes LIJST | --region BESTAND [--round 2026-1] --out MAP
  wvrv consolidate MAP|BESTAND… --out REGIO.xlsx [--json UIT.json|-] [--round 2026-1]
                 [--expected LIJST|BESTAND] [--choose CODE=BESTAND] [--previous VORIGE.xlsx]
                 [--agreements AFSPRAKEN.csv] [--mail MAP] [--time-limit SECONDEN]
                 [--years JAREN] [--statuses LIJST] [--status-codes STELSEL] [--price-year JAAR]
                 [--blank-is-expensive] [--mapping INDELING.json]
  wvrv freeze BESTAND --round 2026-1 --out UIT.xlsx

  calculate   rekent een programma door (.xlsx of .csv) en schrijft de uitkomst in een kopie
  check       leest en controleert, zonder te schrijven
  mend        herstelt in een kopie wat zeker is: getal als tekst, code anders geschreven of
              ontbrekend, spaties te veel
  example     maakt de voorbeeldwerkmap van de Metropoolregio Amsterdam
  template    maakt een formulier voor een gemeente, of voor een hele regio
  consolidate leest alle opgaven van een ronde en maakt er één regiowerkmap van
  freeze      legt de cijfers van een ronde vast in een kopie, om later mee te vergelijken

  --out       werkmap met uitkomsten; zonder dit wordt alleen gerekend
  --json      uitkomst als JSON; - is de standaarduitvoer. Bij check: wat is gelezen, met de kolomindeling
  --mapping   welke kolom wat is, zoals check --json het geeft en u het wijzigt
  --previous  eerdere indiening of vorige ronde: wat er sindsdien is gewijzigd
  --rules     wvrv-individueel (standaard), wvrv-regionaal of zuid-holland
  --strict-mid  meer dan 40 % middensegment in plaats van ten minste
  --average   landelijk gemiddelde als twee aantallen (2320570/8204049) of als percentage (28,3%)
  --precision nauwkeurigheid van de voorraad als aandeel (0,5%); 0 is exact
  --blank-is-expensive  een leeg vak bij duur is duur, niet onbekend
  --years     jaren die meetellen, bijvoorbeeld 2025-2034; zonder is: ook plannen zonder jaar
  --statuses  planstatussen die meetellen: hard, zacht, zonder, of zoals ze in het bestand staan
  --status-codes  planStatus (1A is hard, 1C zacht) of programmeClass
  --price-year  jaar van de prijsgrenzen waarmee segmenten uit prijzen volgen
  --columns   kolommen in uw tabel: duty, shortfallSocial, shortfallMid, shortfallAffordable, status,
              met komma's ertussen; none is geen enkele
  --scenario  rekent de scenario's in een .json-bestand door
  --headline  houdt genoemde cijfers tegen deze werkmap: "27,8%; 2,2; 3.850"
  --uncertainty  hoe onzeker het landelijk gemiddelde is, zoals 0,5%: wie wisselt er van klasse
  --scenarios schrijft ook Wvrv Varianten, Uitruil en Afspraken: die van de werkmap,
              of met --scenario die van het bestand
  --explain   legt een cijfer uit, bijvoorbeeld GM0363.shortfall.mid of region.minimum.shareSocial;
              een cijfer van een scenario begint met zijn naam: 'Naar omvang/GM0363.social'
  --kinds     wat te herstellen: number, code, missingCode, spaces, met komma's ertussen
  --dry-run   toont wat er zou worden geschreven
  --expected  gemeenten die moeten indienen: codes met komma's, of een bestand met er een per regel
  --choose    welk bestand telt als een gemeente in meer bestanden staat
  --agreements  afgesproken aantallen, een rij per gemeente
  --mail      map voor een bericht per gemeente

Uitgang: 0 gedaan, 1 er zijn bevindingen met ernst fout, 2 onbruikbare invoer of opdracht.`,
  unknownCommand: (command) => `Onbekende opdracht: ${command}.`,
  unknownRules: (id, known) => `Onbekende regelset: ${id}. Kies uit ${known.join(', ')}.`,
  unreadablePrecision: (text) =>
    `Niet te lezen als nauwkeurigheid: ${text}. Geef een aandeel, zoals 0,5% of 0,005.`,
  unreadableOption: (option, text) =>
    `Niet te lezen bij ${option}: ${text}. Mogelijk is: --years 2025-2034, --statuses hard,zacht,zonder, --status-codes planStatus|programmeClass, --price-year 2024|2025|2026.`,
  unknownColumn: (text, known) => `Onbekende kolom: ${text}. Kies uit ${known.join(', ')}.`,
  unreadableAverage: (text) =>
    `Niet te lezen als gemiddelde: ${text}. Geef twee aantallen (2320570/8204049) of een percentage (28,3%).`,
  unknownLanguage: (text) => `Onbekende taal: ${text}. Kies nl of en.`,
  missingInput: 'Geef een bestand op.',
  unknownFigure: (path, known) =>
    known.length === 0
      ? `Geen cijfer gevonden: ${path}. Begin met een gemeentecode, de naam van een deelregio of region, en dan een punt en het cijfer: GM0363.shortfall.mid. Van een onvolledige gemeente is er niets uit te leggen.`
      : `Geen cijfer gevonden: ${path}. Wel zijn er: ${known.join(', ')}.`,
  noPrevious: (file) =>
    `${file} bevat geen programma om mee te vergelijken. Bekijk het met wvrv check ${file}.`,
  notJson: (file) => `${file} is geen geldige JSON. Controleer komma's, haakjes en aanhalingstekens.`,
  badScenario: (file, path, expected) =>
    `${file}: ${path} klopt niet. Mogelijk is: ${expected.length === 0 ? 'niets' : expected.join(', ')}.`,
  scenario: (name) => `Scenario ${name}`,
  unreadableHeadline: (text) =>
    `Een kop is aandeel; punten; woningen, zoals "27,8%; 2,2; 3.850". Dit is het niet: ${text}`,
  headlineTitle: 'Koptoets: wat de genoemde cijfers mogelijk laten',
  headlineReading: ({ affordable, total, shareHigh, workbook, agrees }) =>
    `betaalbaar ${affordable}: ${shareHigh === null ? 'deze cijfers kunnen zo niet samen' : `aandeel in gemeenten met veel voorraad ${shareHigh[0]} tot ${shareHigh[1]}${total === null ? '' : `, programma ${total[0]} tot ${total[1]} woningen`}`}; deze werkmap (${workbook.homes} woningen, ${workbook.share}) ${agrees ? 'past erbij' : 'past er niet bij'}`,
  flipTitle: (average) => `Omslag: wat een ander landelijk gemiddelde dan ${average} doet`,
  noFlips: 'Binnen deze marge verandert geen gemeente van klasse.',
  flipStep: ({ share, names, social, shortfall }) =>
    `bij ${share} wisselt ${names} van klasse: wettelijk minimum ${social} sociaal, ${shortfall} woningen te weinig`,
  exchangeLine: (number) => `Uitruil, regel ${number}:`,
  programFault: (where) =>
    `Er ging iets mis in het programma zelf. Er is niets geschreven. Meld dit, met de regels hieronder:\n${where}`,
  badOption: (message) => `Onbegrepen optie: ${message}`,
  heading: ({ file, included, expected, homes }) =>
    `${file} · ${included === expected ? plural(expected, 'gemeente', 'gemeenten') : `${included} van ${expected} gemeenten`} · ${homes} woningen`,
  ruleSet: ({ name, id, affordable, social, mid, strictMid }) =>
    `${name} (${id}): ${affordable} betaalbaar, ${social} sociaal, ${strictMid ? 'meer dan ' : ''}${mid} midden`,
  average: ({ share, socialStock, stock, source }) =>
    `Landelijk gemiddelde ${share} (${socialStock} van ${stock}; ${source})`,
  table: {
    social: 'sociaal',
    share: 'aandeel',
    shortfall: 'tekort',
    affordable: 'betaalbaar',
    minimum: 'Wettelijk minimum',
    programme: 'Ingediend programma',
  },
  subregionsShort: (items) =>
    `Deelregio's met een tekort aan sociale huur in het programma: ${items.map(({ name, share, shortfall }) => `${name} (${share}, ${shortfall} te weinig)`).join(', ')}`,
  subregionsMet: 'Iedere deelregio heeft in het programma genoeg sociale huur.',
  routes: ({ keepMid, minAffordable }) =>
    `Om de norm te halen met iedere eigen opdracht: ten minste ${minAffordable} betaalbaar, of ${keepMid} als niemand middensegment opgeeft.`,
  severityCounts: {
    error: (count) => plural(count, 'fout', 'fouten'),
    warning: (count) => plural(count, 'waarschuwing', 'waarschuwingen'),
    remark: (count) => plural(count, 'opmerking', 'opmerkingen'),
  },
  findingsHeading: (counts) => `Bevindingen: ${counts}`,
  noFindings: 'Geen bevindingen.',
  acceptedHeading: (count) => `Geaccepteerd: ${plural(count, 'bevinding', 'bevindingen')}`,
  acceptedWith: (reason, date) => `Geaccepteerd op ${date}: ${reason}`,
  mend: {
    unknownKind: (text, known) => `Onbekende soort: ${text}. Kies uit ${known.join(', ')}.`,
    nothing: 'Er is niets te herstellen.',
    heading: (count) => `Te herstellen: ${plural(count, 'cel', 'cellen')}`,
    line: ({ place, kind, before, after }) => `  ${place}: ${before} wordt ${after} (${kind})`,
    skipped: ({ place, reason }) => `  ${place}: blijft zoals het is; ${reason}`,
    written: (file, count) => `Geschreven: ${file}, ${plural(count, 'cel', 'cellen')} hersteld`,
    dryRun: 'Er is niets geschreven.',
    missingOut:
      'Geef met --out aan waar de herstelde werkmap komt, of met --dry-run dat u alleen wilt zien wat er verandert.',
  },
  written: ({ file, compared }) => `Geschreven: ${file}, ${compared} cijfers nagerekend, 0 verschillen`,
  nothingWritten: ({ file, compared }) =>
    `Niets te wijzigen; ${file} is gelijk gebleven, ${compared} cijfers nagerekend, 0 verschillen`,
  dryRun: 'Dit zou worden geschreven:',
  consideredHeading: 'Bekeken bladen:',
  jsonWritten: (file) => `Uitkomst als JSON: ${file}`,
  exampleWritten: (file) => `Voorbeeldwerkmap: ${file}`,
  unreadableRound: (text) => `Niet te lezen als ronde: ${text}. Geef een jaar en een nummer, zoals 2026-1.`,
  unreadableChoice: (text) =>
    `Niet te lezen als keuze: ${text}. Geef een gemeentecode en een bestand, zoals "GM0363=Amsterdam.xlsx".`,
  unreadableTimeLimit: (text) =>
    `Niet te lezen als tijd: ${text}. Geef seconden, meer dan 0 en ten hoogste 3600.`,
  missingMunicipality: 'Geef aan voor welke gemeenten: --municipality, --codes, --region of --all.',
  unknownMunicipalities: (texts) =>
    texts.length === 0
      ? 'De lijst van gemeenten is leeg.'
      : `Geen gemeente, of niet één: ${texts.join('; ')}. Gebruik de code (GM0363) of de naam van het CBS.`,
  missingOut: 'Geef met --out waar het moet komen: een .xlsx-bestand, of bij meer formulieren een map.',
  templatesWritten: (place, files) => `${plural(files, 'formulier', 'formulieren')} geschreven: ${place}`,
  noFilesIn: (folder) => `In ${folder} staat geen .xlsx, .xlsm of .csv.`,
  readingFile: ({ done, files, file, status }) => `${done}/${files} ${file}: ${status}`,
  chooseHint: (code, file) => `Kiezen gaat met --choose "${code}=${file}".`,
  timeLimitHint: 'Meer tijd geeft u met --time-limit.',
  roundHeading: ({ files, received, expected }) =>
    `${plural(files, 'bestand', 'bestanden')} · ${received} van ${plural(expected, 'gemeente', 'gemeenten')} ontvangen`,
  regionWritten: (file) => `Regiowerkmap: ${file}`,
  messagesWritten: (folder, files) => `${plural(files, 'bericht', 'berichten')} geschreven: ${folder}`,
  stopped: 'Afgebroken. Er is niets geschreven.',
  noFigures: (file) => `In ${file} zijn geen cijfers per gemeente gevonden.`,
  missingRound: 'Geef met --round welke ronde dit is, zoals 2026-1.',
  frozen: ({ round, file, municipalities }) =>
    `Ronde ${round} vastgelegd: ${plural(municipalities, 'gemeente', 'gemeenten')}, ${file}`,
  sinceRound: (round, changes) =>
    changes === 0
      ? `Sinds ronde ${round} is er niets veranderd.`
      : `Sinds ronde ${round}: ${plural(changes, 'cijfer is', 'cijfers zijn')} veranderd`,
  roundUnreadable: (round, sheet) =>
    `Met ronde ${round} is niet te vergelijken: het blad ${sheet} is gewijzigd. Zet het terug, of leg de ronde opnieuw vast.`,
};
