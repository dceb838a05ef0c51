// SPDX-License-Identifier: EUPL-1.2

import type { ExplanationTexts } from '../explanation-texts';

const figures: ExplanationTexts['figures'] = {
  stock: { name: 'woningvoorraad', rule: null },
  socialStock: { name: 'DAEB-voorraad', rule: null },
  socialRentStock: { name: 'sociale huurvoorraad', rule: null },
  total: { name: 'programma', rule: 'som van de gemeenten of segmenten' },
  social: { name: 'sociale huur', rule: 'som' },
  mid: { name: 'middensegment', rule: 'som' },
  midRent: { name: 'middenhuur', rule: null },
  affordablePurchase: { name: 'betaalbare koop', rule: null },
  affordable: { name: 'betaalbaar', rule: 'sociale huur + middensegment' },
  expensive: { name: 'duur', rule: 'wat het programma verder heeft' },
  unknown: { name: 'onbekend', rule: 'wat het programma verder heeft' },
  demolition: { name: 'sloop', rule: 'som' },
  socialDemolition: { name: 'sloop sociaal', rule: 'som' },
  socialSale: { name: 'verkoop sociaal', rule: 'som' },
  class: {
    name: 'klasse',
    rule: 'laag als het aandeel DAEB in de voorraad niet hoger is dan het landelijk gemiddelde, anders hoog',
  },
  uncertain: { name: 'klasse onzeker', rule: 'het gemiddelde ligt binnen de nauwkeurigheid van het aandeel' },
  flipMargin: {
    name: 'marge tot omslag',
    rule: 'sociale woningen in de voorraad erbij of eraf tot de klasse omslaat',
  },
  'required.social': {
    name: 'doel sociaal',
    rule: 'norm × programma, naar boven afgerond; alleen in klasse laag',
  },
  'required.mid': {
    name: 'doel midden',
    rule: 'norm × programma, naar boven afgerond (of meer dan de norm); alleen in klasse hoog',
  },
  'required.affordable': { name: 'doel betaalbaar', rule: 'norm × programma, naar boven afgerond' },
  'fairPart.social': { name: 'gemeentelijk aandeel sociaal', rule: 'norm × programma, naar boven afgerond' },
  'fairPart.affordable': {
    name: 'gemeentelijk aandeel betaalbaar',
    rule: 'norm × programma, naar boven afgerond',
  },
  status: {
    name: 'status',
    rule: 'voldoet als het doel is gehaald, tekort als het ook met alle onbekende woningen niet lukt, anders onbeslist',
  },
  'minimum.social': {
    name: 'wettelijk minimum sociaal',
    rule: 'de eigen opdracht, of wat het doel betaalbaar overlaat',
  },
  'minimum.mid': {
    name: 'wettelijk minimum midden',
    rule: 'de eigen opdracht, of wat het doel betaalbaar overlaat',
  },
  'minimum.affordable': {
    name: 'wettelijk minimum betaalbaar',
    rule: 'het doel betaalbaar, of de eigen opdracht als die groter is',
  },
  'minimumBand.social.low': {
    name: 'wettelijk minimum sociaal, ten minste',
    rule: 'het minimum; bij een onzekere klasse de laagste van beide klassen',
  },
  'minimumBand.social.high': {
    name: 'wettelijk minimum sociaal, ten hoogste',
    rule: 'het minimum; bij een onzekere klasse de hoogste van beide klassen',
  },
  'minimumBand.affordable.low': {
    name: 'wettelijk minimum betaalbaar, ten minste',
    rule: 'het minimum; bij een onzekere klasse de laagste van beide klassen',
  },
  'minimumBand.affordable.high': {
    name: 'wettelijk minimum betaalbaar, ten hoogste',
    rule: 'het minimum; bij een onzekere klasse de hoogste van beide klassen',
  },
  'contribution.programme.social': {
    name: 'bijdrage sociaal (ingediend programma)',
    rule: 'sociale huur − norm × programma',
  },
  'contribution.programme.affordable': {
    name: 'bijdrage betaalbaar (ingediend programma)',
    rule: 'betaalbaar − norm × programma',
  },
  'contribution.minimum.social': {
    name: 'bijdrage sociaal (wettelijk minimum)',
    rule: 'wettelijk minimum sociaal − norm × programma',
  },
  'contribution.minimum.affordable': {
    name: 'bijdrage betaalbaar (wettelijk minimum)',
    rule: 'wettelijk minimum betaalbaar − norm × programma',
  },
  'net.social': { name: 'netto sociaal', rule: 'gebouwd − gesloopt − verkocht' },
  'net.total': { name: 'netto totaal', rule: 'programma − sloop' },
  'net.requiredGrossSocial': {
    name: 'nodig sociaal bruto',
    rule: 'behoefte × netto totaal, naar boven afgerond, + sloop sociaal + verkoop sociaal',
  },
  'net.needGap': { name: 'tekort behoefte', rule: 'nodig − sociale huur, ten minste 0' },
  'net.attainable': { name: 'behoefte haalbaar', rule: 'nodig past in het programma' },
  'stock.share': { name: 'aandeel voorraad', rule: 'DAEB-voorraad ÷ woningvoorraad' },
  'stock.shareAfter': {
    name: 'aandeel na programma',
    rule: '(DAEB-voorraad + netto sociaal) ÷ (woningvoorraad + netto totaal)',
  },
  'stock.stepPoints': { name: 'stap', rule: 'aandeel na programma − aandeel nu' },
  'stock.extraForBeta': {
    name: 'extra sociaal voor de norm in de voorraad',
    rule: 'norm × voorraad na programma, naar boven afgerond, − sociale voorraad dan',
  },
  'stock.allSocialRent.share': {
    name: 'aandeel alle sociale huur',
    rule: 'sociale huurvoorraad ÷ woningvoorraad',
  },
  'stock.allSocialRent.shareAfter': {
    name: 'aandeel alle sociale huur na programma',
    rule: '(sociale huurvoorraad + netto sociaal) ÷ (woningvoorraad + netto totaal)',
  },
  'stock.allSocialRent.stepPoints': {
    name: 'stap alle sociale huur',
    rule: 'aandeel na programma − aandeel nu',
  },
  'stock.allSocialRent.extraForBeta': {
    name: 'extra sociaal voor de norm in alle sociale huur',
    rule: 'norm × voorraad na programma, naar boven afgerond, − sociale huurvoorraad dan',
  },
  'norm.social': { name: 'norm sociaal', rule: null },
  'norm.affordable': { name: 'norm betaalbaar', rule: null },
  'norm.mid': { name: 'norm midden', rule: null },
  'norm.netNeed': { name: 'netto behoefte', rule: null },
  'norm.strictMid': { name: 'meer dan de norm midden gevraagd', rule: null },
  'norm.individualDuty': { name: 'eigen opdracht per gemeente', rule: null },
  average: { name: 'landelijk gemiddelde', rule: null },
  stockPrecision: { name: 'nauwkeurigheid van de voorraad', rule: null },
  totalHigh: { name: 'programma in klasse hoog', rule: 'som van de gemeenten in klasse hoog' },
  shareHigh: { name: 'aandeel hoog', rule: 'programma in klasse hoog ÷ programma' },
  'target.social': {
    name: 'regionaal doel sociaal',
    rule: 'norm × programma van de regio, naar boven afgerond',
  },
  'target.affordable': {
    name: 'regionaal doel betaalbaar',
    rule: 'norm × programma van de regio, naar boven afgerond',
  },
  'duties.social': { name: 'eigen opdrachten sociaal', rule: 'som van de doelen van de gemeenten' },
  'duties.mid': { name: 'eigen opdrachten midden', rule: 'som van de doelen van de gemeenten' },
  minAffordableShare: {
    name: 'kleinste betaalbare aandeel',
    rule: 'de norm betaalbaar, of norm sociaal + norm midden × aandeel hoog als dat meer is',
  },
  minAffordableNeeded: {
    name: 'kleinste aantal betaalbaar',
    rule: 'het doel betaalbaar, of sociaal + de eigen opdrachten midden als dat meer is',
  },
  minAffordableHomes: {
    name: 'kleinste aantal betaalbaar dat past',
    rule: 'leeg als het programma kleiner is',
  },
  keepMidAffordableHomes: {
    name: 'betaalbaar met behoud van middensegment',
    rule: 'wettelijk minimum betaalbaar + wat het wettelijk minimum sociaal tekortkomt',
  },
  keepMidAffordableShare: {
    name: 'aandeel betaalbaar met behoud van middensegment',
    rule: 'woningen ÷ programma',
  },
  lowSocialShareNeeded: {
    name: 'nodig sociaal aandeel in klasse laag',
    rule: '(norm sociaal − (norm betaalbaar − norm midden) × aandeel hoog) ÷ (1 − aandeel hoog)',
  },
  lowSocialShareAttainable: {
    name: 'haalbaar voor klasse laag alleen',
    rule: 'het nodige aandeel is niet hoger dan de norm betaalbaar',
  },
  'shortfall.social': { name: 'tekort sociaal', rule: 'doel − wat er is, ten minste 0' },
  'shortfallAtLeast.social': {
    name: 'tekort sociaal ten minste',
    rule: 'doel − wat er is − onbekend, ten minste 0',
  },
  'surplus.social': { name: 'overschot sociaal', rule: 'wat er is − doel, ten minste 0' },
  'surplusAtMost.social': {
    name: 'overschot sociaal ten hoogste',
    rule: 'wat er is + onbekend − doel, ten minste 0',
  },
  'shortfall.mid': { name: 'tekort midden', rule: 'doel − wat er is, ten minste 0' },
  'shortfallAtLeast.mid': {
    name: 'tekort midden ten minste',
    rule: 'doel − wat er is − onbekend, ten minste 0',
  },
  'surplus.mid': { name: 'overschot midden', rule: 'wat er is − doel, ten minste 0' },
  'surplusAtMost.mid': {
    name: 'overschot midden ten hoogste',
    rule: 'wat er is + onbekend − doel, ten minste 0',
  },
  'shortfall.affordable': { name: 'tekort betaalbaar', rule: 'doel − wat er is, ten minste 0' },
  'shortfallAtLeast.affordable': {
    name: 'tekort betaalbaar ten minste',
    rule: 'doel − wat er is − onbekend, ten minste 0',
  },
  'surplus.affordable': { name: 'overschot betaalbaar', rule: 'wat er is − doel, ten minste 0' },
  'surplusAtMost.affordable': {
    name: 'overschot betaalbaar ten hoogste',
    rule: 'wat er is + onbekend − doel, ten minste 0',
  },
  'distributed.social': { name: 'door de verdeling: sociaal', rule: 'per ronde opgeteld' },
  'exchanged.social': { name: 'door de uitruil: sociaal', rule: 'regels van de uitruil opgeteld' },
  'distributed.mid': {
    name: 'door de verdeling: midden',
    rule: 'wat voor de extra sociale woningen plaatsmaakt',
  },
  'exchanged.mid': { name: 'door de uitruil: midden', rule: 'regels van de uitruil opgeteld' },
  'distributed.expensive': {
    name: 'door de verdeling: duur',
    rule: 'wat voor de extra sociale woningen plaatsmaakt',
  },
  'exchanged.expensive': { name: 'door de uitruil: duur', rule: 'regels van de uitruil opgeteld' },
  'distributed.unknown': {
    name: 'door de verdeling: onbekend',
    rule: 'wat voor de extra sociale woningen plaatsmaakt',
  },
  'exchanged.unknown': { name: 'door de uitruil: onbekend', rule: 'regels van de uitruil opgeteld' },
  exchangeLine: { name: 'uitruil sociaal', rule: null },
  'cap.social': { name: 'hoogste sociaal aandeel', rule: null },
  'cap.affordable': { name: 'hoogste betaalbaar aandeel', rule: null },
  'inSubregion.homes': {
    name: 'eerst binnen de deelregio',
    rule: 'restopgave × aandeel (of tot het niveau), hoogstens de ruimte, + afronding',
  },
  'inSubregion.remainder': { name: 'restopgave van de deelregio', rule: 'doel − wat er is, ten minste 0' },
  'inSubregion.part': {
    name: 'aandeel volgens de sleutel, deelregio',
    rule: 'gewicht ÷ som van de gewichten',
  },
  'inSubregion.level': {
    name: 'gezamenlijk niveau, deelregio',
    rule: 'het aandeel waarop de restopgave opgaat',
  },
  'inSubregion.room': {
    name: 'ruimte, deelregio',
    rule: 'het kleinste van beide grenzen × programma (betaalbaar: − doel midden), − wat er is',
  },
  'inSubregion.rounding': { name: 'woning door afronding, deelregio', rule: null },
  'inRegion.homes': {
    name: 'in de hele regio',
    rule: 'restopgave × aandeel (of tot het niveau), hoogstens de ruimte, + afronding',
  },
  'inRegion.remainder': {
    name: 'restopgave van de regio',
    rule: "doel − wat er is − wat de deelregio's al plaatsten, ten minste 0",
  },
  'inRegion.part': { name: 'aandeel volgens de sleutel, regio', rule: 'gewicht ÷ som van de gewichten' },
  'inRegion.level': { name: 'gezamenlijk niveau, regio', rule: 'het aandeel waarop de restopgave opgaat' },
  'inRegion.room': {
    name: 'ruimte, regio',
    rule: 'het kleinste van beide grenzen × programma (betaalbaar: − doel midden), − wat er is',
  },
  'inRegion.rounding': { name: 'woning door afronding, regio', rule: null },
};

/** What the unknown can make of a measure. */
const least = (name: string, rule: string) => ({ name: `${name}, ten minste`, rule });
const most = (name: string, rule: string) => ({ name: `${name}, ten hoogste`, rule });

const bandSocial = {
  'bandSocial.homes.low': least('sociale huur', 'wat er zeker is'),
  'bandSocial.homes.high': most('sociale huur', 'wat er zeker is + wat nog onbekend of onzeker is'),
  'bandSocial.share.low': least('aandeel sociaal', 'sociale huur ten minste ÷ programma'),
  'bandSocial.share.high': most('aandeel sociaal', 'sociale huur ten hoogste ÷ programma'),
  'bandSocial.shortfall.low': least('tekort sociaal', 'doel − wat er ten hoogste is, ten minste 0'),
  'bandSocial.shortfall.high': most('tekort sociaal', 'doel − wat er ten minste is, ten minste 0'),
  'bandSocial.surplus.low': least('overschot sociaal', 'wat er ten minste is − doel, ten minste 0'),
  'bandSocial.surplus.high': most('overschot sociaal', 'wat er ten hoogste is − doel, ten minste 0'),
  'bandSocial.verdict': {
    name: 'oordeel sociaal',
    rule: 'voldoet of tekort als dat hoe dan ook zo is, anders onbeslist',
  },
};
const bandAffordable = {
  'bandAffordable.homes.low': least('betaalbaar', 'wat er zeker is'),
  'bandAffordable.homes.high': most('betaalbaar', 'wat er zeker is + wat nog onbekend of onzeker is'),
  'bandAffordable.share.low': least('aandeel betaalbaar', 'betaalbaar ten minste ÷ programma'),
  'bandAffordable.share.high': most('aandeel betaalbaar', 'betaalbaar ten hoogste ÷ programma'),
  'bandAffordable.shortfall.low': least('tekort betaalbaar', 'doel − wat er ten hoogste is, ten minste 0'),
  'bandAffordable.shortfall.high': most('tekort betaalbaar', 'doel − wat er ten minste is, ten minste 0'),
  'bandAffordable.surplus.low': least('overschot betaalbaar', 'wat er ten minste is − doel, ten minste 0'),
  'bandAffordable.surplus.high': most('overschot betaalbaar', 'wat er ten hoogste is − doel, ten minste 0'),
  'bandAffordable.verdict': {
    name: 'oordeel betaalbaar',
    rule: 'voldoet of tekort als dat hoe dan ook zo is, anders onbeslist',
  },
};

const scenarioFigures: ExplanationTexts['scenarioFigures'] = {
  social: { name: 'sociale huur', rule: 'som van de gemeenten' },
  affordable: { name: 'betaalbaar', rule: 'som van de gemeenten' },
  shareSocial: { name: 'aandeel sociaal', rule: 'sociale huur ÷ programma' },
  shareAffordable: { name: 'aandeel betaalbaar', rule: 'betaalbaar ÷ programma' },
  gapPointsSocial: { name: 'afstand tot de norm sociaal', rule: 'norm − aandeel' },
  gapPointsAffordable: { name: 'afstand tot de norm betaalbaar', rule: 'norm − aandeel' },
  shortfallSocial: { name: 'tekort sociaal', rule: 'doel − wat er is, ten minste 0' },
  shortfallAffordable: { name: 'tekort betaalbaar', rule: 'doel − wat er is, ten minste 0' },
  surplusSocial: { name: 'overschot sociaal', rule: 'wat er is − doel, ten minste 0' },
  surplusAffordable: { name: 'overschot betaalbaar', rule: 'wat er is − doel, ten minste 0' },
  'net.social': { name: 'netto sociaal', rule: 'gebouwd − gesloopt − verkocht' },
  'net.total': { name: 'netto totaal', rule: 'programma − sloop' },
  'net.requiredGrossSocial': {
    name: 'nodig sociaal bruto',
    rule: 'behoefte × netto totaal, naar boven afgerond, + sloop sociaal + verkoop sociaal',
  },
  'net.needGap': { name: 'tekort behoefte', rule: 'nodig − sociale huur, ten minste 0' },
  'net.attainable': { name: 'behoefte haalbaar', rule: 'nodig past in het programma' },
  verdict: { name: 'oordeel', rule: 'voldoet als beide voldoen, tekort als een van beide tekortkomt' },
  ...bandSocial,
  ...bandAffordable,
};

export const explanation: ExplanationTexts = {
  figures,
  scenarioFigures,
  yes: 'ja',
  no: 'nee',
  values: {
    low: 'laag',
    high: 'hoog',
    met: 'voldoet',
    short: 'tekort',
    undecided: 'onbeslist',
    noDuty: 'geen eigen opdracht',
  },
  points: (value) => `${value} procentpunt`,
  homes: (text, count) => `${text} ${count === 1 ? 'woning' : 'woningen'}`,
  none: 'niet van toepassing',
  seeAbove: 'zie boven',
  source: 'bron',
  sum: 'som van de gemeenten',
  title: 'Waarom dit getal?',
  back: 'Terug',
  keys: 'Pijltjes: lopen, openen en sluiten. Enter: naar de cel. Esc: terug.',
  gone: 'Dit getal is er niet meer. Ga terug en kies een ander.',
  cell: (address) => `Naar ${address}`,
  cells: (count) => `opgeteld uit ${count} cellen`,
};
