// SPDX-License-Identifier: EUPL-1.2

/**
 * How cells looked before they became ours, as far as we change it, number formats apart. Null or absent is what
 * differs from cell to cell; that is left as it is.
 */
export interface LooksBefore {
  readonly fill: string | null;
  readonly font: Partial<Pick<Excel.RangeFont, 'bold' | 'italic' | 'color' | 'name' | 'size'>>;
  readonly format: Partial<
    Pick<Excel.RangeFormat, 'horizontalAlignment' | 'verticalAlignment' | 'indentLevel' | 'wrapText'>
  >;
}

/** What Excel says of a cell without a fill of its own; a table's style then colours it. */
export const NO_FILL = '#FFFFFF';

/**
 * Asks how cells look.
 *
 * @returns the answer, once the context was synchronised
 * @requires ExcelApi 1.1
 */
export function readLooks(range: Excel.Range): () => LooksBefore {
  const { fill, font } = range.format.load(
    'horizontalAlignment,verticalAlignment,indentLevel,wrapText,fill/color,font/bold,font/italic,font/color,font/name,font/size',
  );
  return () => {
    const { horizontalAlignment, verticalAlignment, indentLevel, wrapText } = range.format;
    const { bold, italic, color, name, size } = font;
    return {
      fill: said(fill.color),
      font: withoutMixed({ bold, italic, color, name, size }),
      format: withoutMixed({ horizontalAlignment, verticalAlignment, indentLevel, wrapText }),
    };
  };
}

/**
 * Gives cells the looks that they had.
 *
 * @requires ExcelApi 1.1
 */
export function putLooksBack(range: Excel.Range, { fill, font, format }: LooksBefore): void {
  if (fill === NO_FILL) {
    range.format.fill.clear();
  } else if (fill !== null) {
    range.format.fill.color = fill;
  }
  range.format.font.set(font);
  range.format.set(format);
}

/** Excel says null of what differs within a range, whatever the declared type. */
function said(value: string | null): string | null {
  return value === null || value === '' ? null : value.toUpperCase();
}

function withoutMixed<Looks extends object>(looks: Looks): Partial<Looks> {
  return Object.fromEntries(
    Object.entries(looks).filter(([, value]) => value !== null && value !== ''),
  ) as Partial<Looks>;
}
