// SPDX-License-Identifier: EUPL-1.2
import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { FileError } from '../file-error';

/** Unpacked size above which a container is refused: a "zip bomb" must not take the browser down. */
const MAX_UNPACKED_BYTES = 1_000_000_000;

/** Compound file (Excel 97–2003, or a modern workbook encrypted with a password): [MS-CFB] 2.2. */
const COMPOUND_FILE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Oldest time the container's format can hold; always the same, so that equal contents give equal files. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Entries by name, in the order of the container. */
export type Entries = ReadonlyMap<string, Uint8Array>;

function refuseCompoundFile(bytes: Uint8Array): void {
  if (!COMPOUND_FILE_SIGNATURE.every((byte, i) => bytes[i] === byte)) return;
  const text = new TextDecoder('latin1').decode(bytes);
  const encryptedStream = 'EncryptedPackage'.split('').join('\0'); // stream names are UTF-16
  throw new FileError(text.includes(encryptedStream) ? 'encrypted' : 'legacyWorkbook');
}

/**
 * Unpacks a .zip container.
 *
 * @throws FileError `encrypted`, `legacyWorkbook`, `notAZip` or `tooLarge`.
 */
export function readZip(bytes: Uint8Array): Entries {
  refuseCompoundFile(bytes);
  let unpacked = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        unpacked += entry.originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw new FileError('tooLarge', { part: entry.name });
        return true;
      },
    });
    return new Map(Object.entries(entries));
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('notAZip', { detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Packs entries in their order; the same entries always give the same bytes. */
export function writeZip(entries: Entries): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of entries) zippable[name] = [content, { mtime: FIXED_TIME }];
  return zipSync(zippable, { level: 6 });
}
