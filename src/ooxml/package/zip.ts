// SPDX-License-Identifier: EUPL-1.2
import { Inflate, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { FileError } from '../file-error';
import { allSteps } from '../../steps/steps';
import type { Steps } from '../../steps/steps';
import { crc32 } from './crc32';
import { foreignKind } from './file-kind';
import { packedBytes, readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** Unpacked size above which a container is refused: a "zip bomb" must not take the browser down. */
const MAX_UNPACKED_BYTES = 1_000_000_000;
/** One part; a JavaScript text holds little over 500 million characters. */
const MAX_PART_BYTES = 500_000_000;
/** Sheets of nothing but equal cells reach about 100; a bomb comes near the 1,032 that deflate can. */
const MAX_RATIO = 400;
/** Below this size a ratio says nothing. */
const MIN_SUSPECT_BYTES = 10_000_000;
/** Large workbooks with many pictures stay below 2,000. */
const MAX_ENTRIES = 20_000;

/** Packed bytes unpacked at a time: what these can become at most is checked before more follows. */
const STEP = 65_536;

const STORED = 0;
const DEFLATED = 8;

/** Oldest time the container's format can hold; always the same, so that equal contents give equal files. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Entries by name, in the order of the container. */
export type Entries = ReadonlyMap<string, Uint8Array>;

function ensureWithinLimits(entries: readonly ZipEntry[]): void {
  let unpacked = 0;
  for (const { name, size, packedSize } of entries) {
    unpacked += size;
    if (size > MAX_PART_BYTES || unpacked > MAX_UNPACKED_BYTES) {
      throw new FileError('tooLarge', { part: name });
    }
    if (size > MIN_SUSPECT_BYTES && size > packedSize * MAX_RATIO) {
      throw new FileError('tooCompressed', { part: name });
    }
  }
}

interface Unpacked {
  readonly content: Uint8Array;
  readonly checksum: number;
}

/** Unpacks into exactly `size` bytes; one byte more or less is damage. */
function* inflate(packed: Uint8Array, name: string, size: number): Steps<Unpacked> {
  const unpacked = new Uint8Array(size);
  let length = 0;
  let checksum = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new FileError('damaged', { part: name, detail: 'size' });
    unpacked.set(piece, length);
    length += piece.length;
    checksum = crc32(piece, checksum);
  });
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    yield;
  }
  if (length !== size) throw new FileError('damaged', { part: name, detail: 'size' });
  return { content: unpacked, checksum };
}

function stored(packed: Uint8Array): Unpacked {
  return { content: packed.slice(), checksum: crc32(packed) };
}

function* unpack(bytes: Uint8Array, entry: ZipEntry): Steps<Uint8Array> {
  const { name, method, size } = entry;
  if (entry.isEncrypted) throw new FileError('encrypted', { part: name });
  const packed = packedBytes(bytes, entry);
  if (packed === null) throw new FileError('damaged', { part: name, detail: 'zip entry' });
  if (method !== STORED && method !== DEFLATED) {
    throw new FileError('damaged', { part: name, detail: `compression ${method}` });
  }
  const { content, checksum } = method === STORED ? stored(packed) : yield* inflate(packed, name, size);
  // Without this a flipped bit would be another figure, and nobody would know.
  if (content.length !== size || checksum !== entry.checksum) {
    throw new FileError('damaged', { part: name, detail: 'checksum' });
  }
  return content;
}

/**
 * Unpacks a .zip container.
 *
 * @throws FileError for what is no container (see `foreignKind`), is cut off, has damaged entries, or would unpack to
 *   more than fits: `incomplete`, `damaged`, `tooLarge`, `tooCompressed`, `tooManyParts`, `encrypted`.
 */
export function readZip(bytes: Uint8Array): Entries {
  return allSteps(readZipInSteps(bytes));
}

/** The same in steps. */
export function* readZipInSteps(bytes: Uint8Array): Steps<Entries> {
  const foreign = foreignKind(bytes);
  if (foreign !== null) throw new FileError(foreign);
  const listed = readZipDirectory(bytes, MAX_ENTRIES);
  ensureWithinLimits(listed);
  const entries = new Map<string, Uint8Array>();
  for (const entry of listed) {
    if (entries.has(entry.name)) throw new FileError('damaged', { part: entry.name, detail: 'twice' });
    entries.set(entry.name, yield* guarded(entry, unpack(bytes, entry)));
  }
  return entries;
}

/** The errors of the decompressor are damage too. */
function* guarded(entry: ZipEntry, unpacking: Steps<Uint8Array>): Steps<Uint8Array> {
  try {
    return yield* unpacking;
  } catch (error) {
    if (error instanceof FileError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new FileError('damaged', { part: entry.name, detail });
  }
}

/** Packs entries in their order; the same entries always give the same bytes. */
export function writeZip(entries: Entries): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of entries) zippable[name] = [content, { mtime: FIXED_TIME }];
  return zipSync(zippable, { level: 6 });
}
