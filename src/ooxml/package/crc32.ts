// SPDX-License-Identifier: EUPL-1.2

/** 0xEDB88320 as a signed number: signed 32-bit arithmetic is eight times as fast in JavaScript. */
const POLYNOMIAL = 0xedb88320 | 0;

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/**
 * Checksum that .zip containers keep of each entry (APPNOTE 4.4.7; ISO 3309).
 *
 * @param before checksum of the bytes that come before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let checksum = ~before;
  // An index, since iterating is slower than unpacking.
  for (let i = 0; i < bytes.length; i += 1) {
    checksum = (TABLE[(checksum ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (checksum >>> 8);
  }
  return ~checksum >>> 0;
}
