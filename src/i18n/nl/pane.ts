// SPDX-License-Identifier: EUPL-1.2

import type { PaneTexts } from '../pane-texts';

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export const pane: PaneTexts = {
  screens: { workbook: 'Werkmap', checks: 'Controle', outcome: 'Uitkomst', write: 'Schrijven' },
  screensLabel: 'Onderdelen van de rekenhulp',
  counted: {
    findings: (number) => (number === 1 ? 'bevinding' : 'bevindingen'),
    changes: (number) => (number === 1 ? 'onderdeel te schrijven' : 'onderdelen te schrijven'),
  },
  calculating: 'Bezig met lezen en rekenen…',
  retry: 'Opnieuw',
  round: 'Ronde van gemeenten',
  cancel: 'Annuleren',
  cancelling: 'Bezig met annuleren…',
  close: 'Sluiten',
  about: { support: 'Hulp', privacy: 'Privacy' },
  source: (title, date) => `Bron: ${title}${date === null ? '' : ` (${date})`}`,
  workbook: {
    found: 'Gevonden',
    table: (table, sheet) => `Tabel ${table} op blad ${sheet}`,
    cells: (sheet, address) => `Cellen vanaf ${address} op blad ${sheet}`,
    rows: (municipalities, rows) => `${municipalities} gemeenten in ${rows} rijen`,
    columns: (number) => count(number, 'kolom herkend', 'kolommen herkend'),
    labels: (number) => count(number, 'rij herkend', 'rijen herkend'),
    mapping: 'Kolommen nakijken of zelf aanwijzen',
    keeping: 'Uw keuze wordt vastgelegd…',
    subregions: (number) =>
      number === 0 ? "Geen deelregio's: alles is één regio" : count(number, 'deelregio', "deelregio's"),
    settings: 'Waarmee wordt gerekend',
    ruleSet: 'Regelset',
    ruleSetChanged:
      'Uw werkmap heeft eigen waarden op het blad met parameters. Kiest u hier een regelset, dan gelden die van de regelset.',
    oneLine: 'Uw werkmap heeft één rij per gemeente, zonder jaren of planstatussen. Daarom telt alles mee.',
    averageOf: (share, socialStock, stock) => `${share} (${socialStock} van ${stock} woningen)`,
    sources: 'Bronnen, en waar zij verschillen',
    precision: (points) => `± ${points} procentpunt`,
    share: (share) => share,
    atLeast: (share) => `ten minste ${share}`,
    moreThan: (share) => `meer dan ${share}`,
  },
  settings: {
    change: 'Instellingen wijzigen',
    hints: {
      share: 'Aandelen als percentage (30 %) of als breuk (2/3).',
      average: 'Twee aantallen (2.320.570/8.204.049) of een percentage (28,3 %).',
      precision: 'Bij aandelen op hele procenten 0,5 %. Leeg: exact opgegeven.',
    },
    refused: {
      share: 'Dit is geen aandeel. Geef een percentage of een breuk, van 0 tot en met 1.',
      average: 'Dit is geen gemiddelde. Geef twee aantallen of een percentage.',
      moreThanAll: 'Meer dan het hele programma kan niet. Geef een kleiner aandeel.',
    },
    strictMid: 'Middensegment: meer dan het aandeel, niet ten minste',
    individualDuty: 'Iedere gemeente heeft een eigen opdracht',
    apply: 'Toepassen',
  },
  empty: {
    what: 'In deze werkmap staat nog geen woningbouwprogramma.',
    intro: 'Zo ziet een werkmap eruit: één rij per gemeente, met boven de kolommen deze koppen.',
    needed: 'Nodig',
    optional: 'Mag ook',
    or: (first, second) => `${first} of ${second}`,
    advice: 'Zodra u de koppen invult, leest de rekenhulp mee.',
    example: 'Open het voorbeeld',
    exampleNote: 'Opent in een nieuw venster; deze werkmap blijft zoals die is.',
    opening: 'Het voorbeeld wordt geopend…',
    openedTitle: 'Het voorbeeld is geopend in een nieuw venster.',
    opened:
      'Kies daar Wvrv-rekenhulp op het tabblad Start. Ziet u geen nieuw venster, sta dan pop-ups toe voor Excel.',
  },
  checks: {
    none: 'Geen bevindingen: alles is te lezen en klopt onderling.',
    groups: { error: 'Fouten', warning: 'Waarschuwingen', remark: 'Opmerkingen' },
    previous: 'Vorige',
    next: 'Volgende',
    position: (index, total) => `${index} van ${total}`,
    why: 'Waarom het telt',
    todo: 'Wat te doen',
    workbook: 'Hele werkmap',
    more: (number) => `Toon nog ${number}`,
  },
  outcome: {
    region: 'Regio',
    minimum: 'Wettelijk minimum',
    programme: 'Ingediend programma',
    social: 'sociale huur',
    affordable: 'betaalbaar',
    socialShort: (homes) => `${homes} sociale huurwoningen te weinig`,
    affordableShort: (homes) => `${homes} betaalbare woningen te weinig`,
    socialMet: 'Genoeg sociale huur',
    affordableMet: 'Genoeg betaalbaar',
    below: (points, norm) => `${points} procentpunt onder ${norm}`,
    above: (points, norm) => `${points} procentpunt boven ${norm}`,
    exactly: (norm) => `precies ${norm}`,
    nearly: (norm) => `nagenoeg ${norm}`,
    band: {
      programme: ({ low, high, shortfall }) =>
        `Van ${low} tot ${high} (tekort ${shortfall}), naargelang de woningen van onbekend segment uitvallen.`,
      minimum: ({ low, high, shortfall }) =>
        `Van ${low} tot ${high} (tekort ${shortfall}), naargelang de gemeenten met een onzekere klasse uitvallen.`,
    },
    size: (municipalities, homes) => `${count(municipalities, 'gemeente', 'gemeenten')} · ${homes} woningen`,
    noProgramme: 'Er zijn geen woningen in het programma, dus er is geen aandeel.',
    noFigures: 'Nog van geen enkele gemeente zijn de cijfers volledig, dus er is nog geen aandeel.',
    bar: (share, norm) => `${share}, norm ${norm}`,
    coverage: (included, expected) =>
      `Deze cijfers gelden voor ${included} van de ${expected} gemeenten. De andere zijn nog niet volledig.`,
    shortSubregions: (short, total) =>
      `${short} van de ${total} deelregio's ${short === 1 ? 'komt' : 'komen'} sociale huur tekort.`,
    shortSubregionsDespite: (short, total) =>
      `In totaal genoeg, maar ${short} van de ${total} deelregio's ${short === 1 ? 'komt' : 'komen'} sociale huur tekort.`,
    subregionsMet: 'Iedere deelregio heeft genoeg sociale huur.',
    subregions: "Deelregio's",
    subregionsMeasure: 'Aandeel sociale huur in het ingediend programma',
    municipalities: 'Gemeenten',
    why: 'Waarom dit cijfer?',
    whyShare: ({ homes, total, share }) =>
      `Doet iedere gemeente precies wat zij moet, dan komen er ${homes} sociale huurwoningen op ${total} woningen: ${share}.`,
    whyTarget: ({ norm, target }) => `De regio moet op ${norm} komen: ${target} woningen.`,
    whyHigh: ({ share, mid }) =>
      `${share} van het programma ligt in gemeenten met veel sociale huur. Hun opdracht is ${mid} middensegment, geen sociale huur.`,
    whyRoutes: ({ minAffordable, keepMid }) =>
      `Om de norm te halen is ten minste ${minAffordable} betaalbaar nodig, of ${keepMid} als niemand middensegment opgeeft.`,
    keepMid: (share, norm) =>
      `${share} betaalbaar nodig om ${norm} te halen als niemand middensegment opgeeft`,
    search: 'Zoek gemeente of deelregio',
    sortBy: 'Sorteer op',
    sorts: { shortfall: 'Tekort', name: 'Naam', status: 'Status', total: 'Programma' },
    onlyShort: 'Alleen met een tekort',
    count: (shown, total) => (shown === total ? `${total} gemeenten` : `${shown} van ${total} gemeenten`),
    shortfall: (homes) => `tekort ${homes}`,
    uncertain: 'klasse onzeker',
    fairPart: (homes) => `aandeel in de regio: ${homes} sociaal`,
    programmeOf: (homes) => `${homes} woningen`,
  },
  write: {
    plan: 'Wat er wordt geschreven',
    present: 'Wat er in de werkmap staat',
    sheets: (number) => count(number, 'blad', 'bladen'),
    columns: (number) => count(number, 'kolom', 'kolommen'),
    cells: (number, text) => `${text} ${number === 1 ? 'cel' : 'cellen'}`,
    nothing: 'Er is geen programma, dus er valt niets te schrijven.',
    ownColumns: 'Kolommen in uw tabel',
    columnChoice: (wanted, all) => `Kolommen in uw tabel: ${wanted} van ${all}`,
    columnNote:
      'Wat u uitzet, gaat bij het schrijven weg of komt er niet bij. De bladen hebben altijd alles.',
    outOfStep: 'De geschreven uitkomsten lopen niet meer gelijk.',
    outOfStepAdvice: 'De werkmap of de instellingen zijn gewijzigd sinds u schreef. Schrijf opnieuw.',
    inStep: 'Alles staat al in de werkmap en klopt met uw invoer.',
    action: 'Schrijf naar werkmap',
    again: 'Reken opnieuw na',
    steps: {
      read: 'Lezen wat er staat…',
      write: 'Schrijven…',
      reconcile: 'Narekenen…',
      dress: 'Opmaken…',
      restore: 'Terugzetten zoals het was…',
    },
    written: (compared) => `Geschreven en nagerekend: ${compared} van ${compared} cijfers zijn gelijk.`,
    unchanged: (compared) =>
      `Niets te wijzigen. Nagerekend: ${compared} van ${compared} cijfers zijn gelijk.`,
    removedTitle: 'Verwijderd.',
    removed: (sheets, columns) =>
      `${count(sheets, 'blad', 'bladen')} en ${count(columns, 'kolom', 'kolommen')} zijn weg. Uw eigen cellen zijn niet aangeraakt.`,
    remove: 'Verwijder uitkomsten',
    removing: 'Verwijderen…',
    removeQuestion: 'Uitkomsten verwijderen?',
    removeConsequence:
      'De bladen en kolommen van de rekenhulp gaan uit de werkmap. Verwijzen uw eigen formules ernaar, dan geven die daarna een fout. U kunt later opnieuw schrijven. Wat u zelf hebt vastgelegd (welke kolom wat is, geaccepteerde bevindingen) blijft in de werkmap.',
    notRead: 'De werkmap is nog niet opnieuw gelezen. Dat moet eerst; daarna kunt u schrijven.',
    readAgain: 'Lees opnieuw',
    promise:
      'De rekenhulp schrijft alleen in eigen bladen en kolommen, rekent alles na en zet bij een fout alles terug.',
  },
  failures: {
    calculating: 'Niet gelezen.',
    writing: 'Niet geschreven.',
    removing: 'Niet verwijderd.',
    opening: 'Het voorbeeld is niet geopend.',
    keeping: 'Uw keuze is niet vastgelegd.',
    going: 'Deze cel is niet te tonen.',
    watching: 'Wijzigingen worden niet gevolgd.',
    putBack: 'De werkmap is weer zoals die was.',
    nothingRemoved: 'Er is niets verwijderd.',
    site: {
      what: 'De site van de rekenhulp is niet bereikbaar.',
      todo: 'Controleer de verbinding en probeer het opnieuw. Helpt dat niet, sluit de rekenhulp dan en open die opnieuw.',
    },
    program: {
      what: 'Er ging iets mis in de rekenhulp zelf.',
      todo: 'Probeer het opnieuw. Blijft het zo, meld dan wat u deed.',
    },
  },
};
