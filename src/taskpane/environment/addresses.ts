// SPDX-License-Identifier: EUPL-1.2

/** Put in by the build, from its settings `support` and `privacy` (docs/beheer.md). */
declare const SUPPORT_ADDRESS: string;
declare const PRIVACY_ADDRESS: string;

/** Where people find help and what happens with their data: pages of the site itself, or of the organisation. */
export const addresses = { support: SUPPORT_ADDRESS, privacy: PRIVACY_ADDRESS } as const;
