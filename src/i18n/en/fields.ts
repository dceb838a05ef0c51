// SPDX-License-Identifier: EUPL-1.2

import type { Dictionary } from '../dictionary';

export const fields: Dictionary['fields'] = {
  code: 'municipality code',
  name: 'municipality',
  province: 'province',
  subregion: 'subregion',
  stock: 'housing stock',
  socialStock: 'social (DAEB) stock',
  socialRentStock: 'social rent stock',
  total: 'programme',
  socialRent: 'social rent',
  mid: 'mid segment',
  midRent: 'mid rent',
  affordablePurchase: 'affordable purchase',
  expensive: 'expensive',
  unknown: 'unknown',
  demolition: 'demolition',
  socialDemolition: 'social demolition',
  socialSale: 'social sale',
  plan: 'plan',
  year: 'year',
  status: 'planning status',
  tenure: 'segment',
  rent: 'rent per month',
  price: 'purchase price',
  retention: 'retention term',
  owner: 'owner',
};
