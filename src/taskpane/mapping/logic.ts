// SPDX-License-Identifier: EUPL-1.2

/** All that the screen with the columns needs beside its components, as one module that is fetched when it opens. */
export { inItsForm } from '../../core/form/decide';
export { placeAt, placesIn } from '../../core/form/places';
export { mappingTextsOf } from '../../i18n/mapping-texts';
export { loadMapping } from './load-mapping';
export { fieldsOf, mappingView, placeKey, placeLabel, withField, withStatus } from './mapping-view';
