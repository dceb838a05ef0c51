// SPDX-License-Identifier: EUPL-1.2

const SECTOR = 512;
const NO_SECTOR = 0xffffffff;
const LAST_SECTOR = 0xfffffffe;

/** A compound file whose directory lists streams of these names, over as many sectors as that takes. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const sectors = Math.ceil(names.length / 4);
  const bytes = Buffer.alloc(SECTOR * (2 + sectors), 0);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  for (let i = 0; i < 109; i += 1) bytes.writeUInt32LE(i === 0 ? 0 : NO_SECTOR, 76 + i * 4);
  // Sector 0 is the allocation table; the directory follows in sector 1, 2, …
  for (let i = 1; i <= sectors; i += 1) {
    bytes.writeUInt32LE(i === sectors ? LAST_SECTOR : i + 1, SECTOR + i * 4);
  }
  names.forEach((name, i) => {
    const at = SECTOR * 2 + i * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return bytes;
}

/** Offset of a .zip container's directory, and of the record behind it that says so. */
function directoryOf(bytes: Uint8Array): { readonly first: number; readonly end: number } {
  const end = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  return { end, first: Buffer.from(bytes).readUInt32LE(end + 16) };
}

/** A container whose directory lies about its first entry: fields by their offset in the record of 46 bytes. */
export function withFirstEntry(bytes: Uint8Array, fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = Buffer.from(bytes);
  const { first } = directoryOf(copy);
  for (const [place, value] of Object.entries(fields)) {
    const at = first + Number(place);
    if (value > 0xffff || Number(place) >= 16) copy.writeUInt32LE(value, at);
    else copy.writeUInt16LE(value, at);
  }
  return copy;
}

/** A container that says to have so many entries. */
export function withEntryCount(bytes: Uint8Array, count: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE(count, directoryOf(copy).end + 10);
  return copy;
}
