// SPDX-License-Identifier: EUPL-1.2

import manifest from '../../package.json';

/** Version of the product, as it is written into workbooks. */
export const VERSION = manifest.version;
