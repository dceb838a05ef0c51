// SPDX-License-Identifier: EUPL-1.2

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Places of the two numbers in the first chunk, which always is the header (PNG, 11.2.2). */
const WIDTH = 16;
const HEIGHT = 20;

/** Width and height in pixels of a PNG picture; null when the bytes are something else. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bytes.length < HEIGHT + 4 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH), height: view.getUint32(HEIGHT) };
}
