// SPDX-License-Identifier: EUPL-1.2
import type { FileErrorCode } from '../file-error';

/** First bytes of a compound file ([MS-CFB] 2.2): Excel 97–2003, or a modern workbook that is encrypted. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
/** Sectors of the allocation table that the header itself lists. */
const LISTED_TABLE_SECTORS = 109;
const DIRECTORY_ENTRY_LENGTH = 128;
/** A directory of any real file is far smaller; a chain that goes round ends here. */
const MAX_DIRECTORY_SECTORS = 4096;

/** What the names of streams and storages give away, in the order in which they decide. */
const KINDS: readonly (readonly [name: string, code: FileErrorCode])[] = [
  // Rights of a sensitivity label ([MS-OFFCRYPTO] 1.3.4); a password has no such data space.
  ['DRMEncryptedDataSpace', 'rightsProtected'],
  ['DRMEncryptedTransform', 'rightsProtected'],
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'legacyWorkbook'],
  ['Book', 'legacyWorkbook'],
];

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** Names of all streams and storages; as many as can be read of a damaged file. */
function directoryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  if (bytes.length < HEADER_LENGTH) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorLength = 2 ** Math.min(view.getUint16(30, true), 12);
  const word = (at: number): number | null => (at + 4 <= bytes.length ? view.getUint32(at, true) : null);
  const startOf = (sector: number): number => (sector + 1) * sectorLength;
  const next = (sector: number): number | null => {
    const perSector = sectorLength / 4;
    const listed = Math.floor(sector / perSector);
    const table = listed < LISTED_TABLE_SECTORS ? word(76 + listed * 4) : null;
    return table === null ? null : word(startOf(table) + (sector % perSector) * 4);
  };
  let sector = word(48);
  for (let i = 0; i < MAX_DIRECTORY_SECTORS && sector !== null; i += 1) {
    const start = startOf(sector);
    if (start >= bytes.length) break;
    for (let at = start; at + DIRECTORY_ENTRY_LENGTH <= Math.min(bytes.length, start + sectorLength);) {
      const length = Math.min(64, view.getUint16(at + 64, true)) - 2;
      if (length > 0) names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)));
      at += DIRECTORY_ENTRY_LENGTH;
    }
    sector = next(sector);
  }
  return names;
}

/** Why a compound file cannot be opened: a password, a label, the old format, or another program's file. */
export function compoundFileKind(bytes: Uint8Array): FileErrorCode {
  const names = directoryNames(bytes);
  return KINDS.find(([name]) => names.has(name))?.[1] ?? 'notAWorkbook';
}
