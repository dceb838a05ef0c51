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
  'distributed.social': { name: 'door de verdeling: sociaal', rule: null },
  'exchanged.social': { name: 'door de uitruil: sociaal', rule: null },
  'distributed.mid': { name: 'door de verdeling: midden', rule: null },
  'exchanged.mid': { name: 'door de uitruil: midden', rule: null },
  'distributed.expensive': { name: 'door de verdeling: duur', rule: null },
  'exchanged.expensive': { name: 'door de uitruil: duur', rule: null },
  'distributed.unknown': { name: 'door de verdeling: onbekend', rule: null },
  'exchanged.unknown': { name: 'door de uitruil: onbekend', rule: null },
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
};
