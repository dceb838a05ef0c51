// SPDX-License-Identifier: EUPL-1.2

import type { VariantTexts } from '../variant-texts';

export const variants: VariantTexts = { title: 'x' };
