// SPDX-License-Identifier: EUPL-1.2

/** Where a figure comes from. Titles are Dutch, as published. */
export interface Citation {
  readonly title: string;
  /** Year, month or day (`2025`, `2025-11`, `2025-11-24`), or null when the source bears none. */
  readonly date: string | null;
}

/** The MRA note on building and market regions: the reading of the bill that the default rule set follows. */
export const MRA_NOTE: Citation = {
  title: 'Voorbeeld stafstuk, bijlage 1: Toelichting afbakening Woningbouw- en Woningmarktregio’s (MRA)',
  date: '2025-11',
};

export const MRA_NOTE_INFOGRAPHIC: Citation = {
  title: 'Infographic in het voorbeeld stafstuk (Wetsvoorstel Versterking regie volkshuisvesting)',
  date: '2025',
};

export const BILL_2024: Citation = {
  title: 'Wetsvoorstel Versterking regie volkshuisvesting, zoals weergegeven in secundaire bronnen',
  date: '2024',
};

export const AMENDMENT_2025: Citation = {
  title: 'Advocatenkantoor over de nota van wijziging (secundaire bron)',
  date: '2025-03',
};

export const ADOPTED_TEXT: Citation = {
  title: 'Nieuwsberichten over de aangenomen tekst (secundaire bron)',
  date: null,
};

export const SOUTH_HOLLAND: Citation = {
  title: 'Provincie Zuid-Holland: ten minste een derde sociaal en twee derde betaalbaar (secundaire bron)',
  date: null,
};

export const CBS_DISTRICTS_2024: Citation = {
  title:
    'CBS, Kerncijfers wijken en buurten 2024, som over 342 gemeenten; alle woningen van corporaties, aandeel per gemeente op hele procenten',
  date: '2024',
};

export const PRICE_LIMITS_SOURCE: Citation = {
  title: 'Huurprijsgrenzen en betaalbaarheidsgrens koop, Rijksoverheid (per kalenderjaar, secundaire bron)',
  date: null,
};
