// Pictures for documents: at most 256 colours, a third of the size, and nobody sees the difference in text and lines.

import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const most = 256;

/**
 * The same picture with a palette. Colours beyond the most frequent ones become the nearest of those; what was
 * transparent lies on white.
 * @param picture - bytes of any PNG
 */
export function withPalette(picture: Uint8Array): Buffer {
  const { width, height, data } = PNG.sync.read(Buffer.from(picture));
  const pixels = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i++) {
    const alpha = (data[4 * i + 3] ?? 255) / 255;
    const [red, green, blue] = [0, 1, 2].map((channel) =>
      Math.round((data[4 * i + channel] ?? 0) * alpha + 255 * (1 - alpha)),
    ) as [number, number, number];
    const colour = (red << 16) | (green << 8) | blue;
    pixels[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = chooseColours(counts);
  const indexOf = new Map<number, number>();
  for (const colour of counts.keys()) indexOf.set(colour, nearest(palette, colour));
  // Each line begins with its filter: none.
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits each, by palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channelsOf = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function distance(a: number, b: number): number {
  const [first, second] = [channelsOf(a), channelsOf(b)];
  return first.reduce((sum, value, i) => sum + (value - (second[i] ?? 0)) ** 2, 0);
}

/** The most frequent colours, none of them too near to one that is already there while others still lack a neighbour. */
function chooseColours(counts: ReadonlyMap<number, number>): number[] {
  // Ties by the colour itself: the same picture gives the same bytes.
  const byCount = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  if (byCount.length <= most) return byCount;
  for (const apart of [192, 96, 48, 24, 12, 6, 3]) {
    const chosen: number[] = [];
    for (const colour of byCount) {
      if (chosen.length < most && chosen.every((other) => distance(colour, other) >= apart))
        chosen.push(colour);
    }
    // The finest grain that still reaches the rare colours (a flag, a badge) is the first to fill the palette.
    if (chosen.length === most) return chosen;
  }
  return byCount.slice(0, most);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (let i = 1; i < palette.length; i++) {
    if (distance(palette[i] ?? 0, colour) < distance(palette[best] ?? 0, colour)) best = i;
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
