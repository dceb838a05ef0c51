// SPDX-License-Identifier: EUPL-1.2
import type { DifferentialFormat } from '../conditional-format';
import type { CellFormat } from '../model';
import type { Origin } from '../open-workbook';
import type { Package } from '../package/package';
import { StyleWriter } from '../styles/style-writer';
import { emptyStyles } from '../templates';
import { ensurePart } from './ensure-part';

/** The style part during a save: parsed only when a format turns up that was not read from it. */
export class StylePart {
  readonly #package: Package;
  readonly #origin: Origin;
  readonly #namespace: string;
  #open: { readonly part: string; readonly writer: StyleWriter } | undefined;

  constructor(pkg: Package, origin: Origin, namespace: string) {
    this.#package = pkg;
    this.#origin = origin;
    this.#namespace = namespace;
  }

  /** Index for a cell's `s`. */
  indexOf(format: CellFormat): number {
    const { formats } = this.#origin;
    if (format === formats[format.source]) return format.source;
    return this.#writer().indexOf(format);
  }

  /** Index for a conditional format's `dxfId`. */
  differentialIndexOf(format: DifferentialFormat): number {
    return this.#writer().differentialIndexOf(format);
  }

  /** Writes the part, with the records that were added. */
  flush(): void {
    if (this.#open !== undefined) this.#package.write(this.#open.part, this.#open.writer.result());
  }

  #writer(): StyleWriter {
    if (this.#open === undefined) {
      const part = ensurePart(this.#package, this.#origin, 'styles', emptyStyles(this.#namespace));
      this.#open = { part, writer: new StyleWriter(this.#package.edit(part), this.#origin.formats) };
    }
    return this.#open.writer;
  }
}
