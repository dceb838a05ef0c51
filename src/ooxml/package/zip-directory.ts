// SPDX-License-Identifier: EUPL-1.2
import { FileError } from '../file-error';

/** What the directory at the end of a .zip container says of one entry (APPNOTE 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const END = { signature: 0x06054b50, length: 22 };
const END_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const MAX_COMMENT = 0xffff;
/** Written in a field of 32 bits whose real value is in the 64-bit extra. */
const SEE_EXTRA = 0xffffffff;
const EXTRA_64 = 0x0001;
const FLAG_ENCRYPTED = 1 << 0;
const FLAG_UTF_8 = 1 << 11;

interface Span {
  readonly offset: number;
  readonly count: number;
}

/** Where the directory begins and how many entries it says to have. */
function findDirectory(view: DataView): Span {
  const first = Math.max(0, view.byteLength - END.length - MAX_COMMENT);
  for (let at = view.byteLength - END.length; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const span = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const locator = at - LOCATOR_64.length;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64.signature) return span;
    return directory64(view, locator) ?? span;
  }
  throw new FileError('incomplete');
}

/** The 64-bit form of the same (APPNOTE 4.3.14). */
function directory64(view: DataView, locator: number): Span | null {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END_64.length > view.byteLength || view.getUint32(at, true) !== END_64.signature) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

/** Sizes and offset that did not fit in 32 bits, in the order of the fields that say so (APPNOTE 4.5.3). */
function wideValues(view: DataView, from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64) {
      const values: number[] = [];
      for (let i = at + 4; i + 8 <= Math.min(to, at + 4 + length); i += 8) {
        values.push(Number(view.getBigUint64(i, true)));
      }
      return values;
    }
    at += 4 + length;
  }
  return [];
}

function decodeName(bytes: Uint8Array, flags: number): string {
  return new TextDecoder((flags & FLAG_UTF_8) === 0 ? 'latin1' : 'utf-8').decode(bytes);
}

/**
 * Lists the entries of a .zip container, in order.
 *
 * @param maxEntries more than so many are refused
 * @throws FileError `incomplete` when the directory at the end is not there; `tooManyParts`; `damaged`.
 */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = findDirectory(view);
  if (count > maxEntries) throw new FileError('tooManyParts', { detail: String(count) });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let i = 0; i < count; i += 1) {
    if (at + ENTRY.length > bytes.length || view.getUint32(at, true) !== ENTRY.signature) {
      throw new FileError('damaged', { detail: 'zip directory' });
    }
    const flags = view.getUint16(at + 8, true);
    const nameEnd = at + ENTRY.length + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > bytes.length) throw new FileError('damaged', { detail: 'zip directory' });
    const wide = [...wideValues(view, nameEnd, extraEnd)];
    const field = (place: number): number => {
      const value = view.getUint32(at + place, true);
      return value === SEE_EXTRA ? (wide.shift() ?? value) : value;
    };
    const size = field(24);
    const packedSize = field(20);
    entries.push({
      name: decodeName(bytes.subarray(at + ENTRY.length, nameEnd), flags),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & FLAG_ENCRYPTED) !== 0,
      checksum: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset: field(42),
    });
    at = end;
  }
  return entries;
}

/** The packed bytes of an entry; null when they are not (all) in the container. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL.length > bytes.length || view.getUint32(offset, true) !== LOCAL.signature) return null;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL.length + names;
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}
