// SPDX-License-Identifier: EUPL-1.2

import type { Dictionary } from '../dictionary';

export const fields: Dictionary['fields'] = {
  code: 'gemeentecode',
  name: 'gemeente',
  province: 'provincie',
  subregion: 'deelregio',
  stock: 'woningvoorraad',
  socialStock: 'DAEB-voorraad',
  socialRentStock: 'sociale huurvoorraad',
  total: 'programma',
  socialRent: 'sociale huur',
  mid: 'middensegment',
  midRent: 'middenhuur',
  affordablePurchase: 'betaalbare koop',
  expensive: 'duur',
  unknown: 'onbekend',
  demolition: 'sloop',
  socialDemolition: 'sloop sociaal',
  socialSale: 'verkoop sociaal',
  plan: 'plan',
  year: 'jaar',
  status: 'planstatus',
  tenure: 'segment',
  rent: 'huurprijs',
  price: 'koopprijs',
  retention: 'instandhoudingstermijn',
  owner: 'eigenaar',
};
