// SPDX-License-Identifier: EUPL-1.2

/**
 * How the place of a column of ours looked before the column was there; null for what was left as it was, or differed
 * from cell to cell. It is kept in the comment of the column's hidden name, so that it travels with the file until
 * the column goes.
 */
export interface FormerLooks {
  /** Points. */
  readonly width: number | null;
  /** Number format of the header cell. */
  readonly header: string | null;
  /** Number format of the cells below it. */
  readonly body: string | null;
}

const UNKNOWN: FormerLooks = { width: null, header: null, body: null };

/** Characters that the comment of a name can have. */
const MAX_COMMENT = 255;

/** A comment that `readFormerLooks` understands; empty when it would be too long. */
export function formerLooksText(looks: FormerLooks): string {
  const text = JSON.stringify(looks);
  return text.length > MAX_COMMENT ? '' : text;
}

/** Anything else than what `formerLooksText` made says nothing. */
export function readFormerLooks(comment: string): FormerLooks {
  const said = parsed(comment);
  if (typeof said !== 'object' || said === null) {
    return UNKNOWN;
  }
  const { width, header, body } = said as Partial<Record<string, unknown>>;
  return {
    width: typeof width === 'number' ? width : null,
    header: typeof header === 'string' ? header : null,
    body: typeof body === 'string' ? body : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
