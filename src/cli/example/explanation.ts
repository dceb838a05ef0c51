// SPDX-License-Identifier: EUPL-1.2

/** Label of the line that says how precise the stock is, and the name of the cell beside it. */
export const PRECISION_LABEL = 'Nauwkeurigheid voorraad';
export const PRECISION_NAME = 'Wvrv_nauwkeurigheid';

/** What is real in the example and what is not; it is said wherever the example is shown (domain §8). */
export const EXPLANATION: readonly (readonly [label: string, text: string | number])[] = [
  [
    'Waarvoor',
    'Een voorbeeld om de rekenhulp mee uit te proberen. Het is niet het programma van de regio of van een van de gemeenten.',
  ],
  ['Woningvoorraad', 'CBS, Kerncijfers wijken en buurten 2024, per gemeente.'],
  [
    'DAEB-voorraad',
    'Benadering: het aandeel woningen van corporaties volgens het CBS (2024, hele procenten) maal de woningvoorraad. Dat is niet hetzelfde als de DAEB-voorraad: voor Amsterdam geeft het CBS 40 %, het stafstuk van de MRA 35 % van corporaties.',
  ],
  [PRECISION_LABEL, 0.005],
  [
    'Gevolg',
    'Door de afronding op hele procenten is van Haarlem, Lelystad en Oostzaan niet zeker of zij boven of onder het landelijk gemiddelde zitten.',
  ],
  [
    'Programma',
    'Aantallen naar openbare plancapaciteit (2021), geschaald tot 175.000 woningen waarvan 66 % in gemeenten boven het landelijk gemiddelde. Zo komt het wettelijk minimum uit op de 27,8 % en 3.850 woningen die het stafstuk noemt.',
  ],
  ['Segmenten, sloop, verkoop', 'Verzonnen. Er zijn geen conclusies over een gemeente aan te verbinden.'],
  ['Deelregio’s', 'De zes deelregio’s van de Metropoolregio Amsterdam, volgens het stafstuk.'],
];
