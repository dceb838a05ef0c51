// SPDX-License-Identifier: EUPL-1.2

/** Words of the screen with variants. */
export interface VariantTexts {
  readonly title: string;
}
