import { describe, expect, it } from 'vitest'
import { decodeBmp } from './decode-bmp.ts'

type Form = {
  width: number
  height: number
  bits: number
  compression?: number
  palette?: number[]
  masks?: number[]
  pixels: number[]
}

/** A BMP with a header of 40 bytes, its palette or masks, and its pixels as bytes. */
function bmp({ width, height, bits, compression = 0, palette = [], masks = [], pixels }: Form): Uint8Array {
  const tables = [
    ...masks.flatMap((mask) => [mask & 255, (mask >> 8) & 255, (mask >> 16) & 255, (mask >>> 24) & 255]),
    ...palette,
  ]
  const file = Buffer.alloc(54 + tables.length + pixels.length)
  file.write('BM', 'latin1')
  file.writeUInt32LE(54 + tables.length, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(width, 18)
  file.writeInt32LE(height, 22)
  file.writeUInt16LE(bits, 28)
  file.writeUInt32LE(compression, 30)
  file.writeUInt32LE(palette.length / 4, 46)
  file.set([...tables, ...pixels], 54)
  return file
}

const black = [0, 0, 0]
const white = [255, 255, 255]
const red = [255, 0, 0]
const blackWhiteRed = [0, 0, 0, 0, 255, 255, 255, 0, 0, 0, 255, 0]

describe('decodeBmp', () => {
  it.each<[string, Form, number[]]>([
    [
      '1 bit',
      { width: 3, height: 1, bits: 1, palette: blackWhiteRed.slice(0, 8), pixels: [0b01000000, 0, 0, 0] },
      [...black, ...white, ...black],
    ],
    [
      '4 bits',
      { width: 2, height: 1, bits: 4, palette: blackWhiteRed, pixels: [0x21, 0, 0, 0] },
      [...red, ...white],
    ],
    [
      '8 bits, rows from below',
      { width: 1, height: 2, bits: 8, palette: blackWhiteRed, pixels: [2, 0, 0, 0, 1, 0, 0, 0] },
      [...white, ...red],
    ],
    [
      '8 bits in runs',
      {
        width: 4,
        height: 2,
        bits: 8,
        compression: 1,
        palette: blackWhiteRed,
        pixels: [4, 1, 0, 0, 0, 3, 0, 2, 0, 0, 1, 2, 0, 1],
      },
      [...black, ...red, ...black, ...red, ...white, ...white, ...white, ...white],
    ],
    ['16 bits', { width: 2, height: 1, bits: 16, pixels: [0, 0x7c, 0xff, 0x7f] }, [...red, ...white]],
    [
      '16 bits with 6 for green',
      {
        width: 1,
        height: 1,
        bits: 16,
        compression: 3,
        masks: [0xf800, 0x07e0, 0x001f],
        pixels: [0xff, 0xff, 0, 0],
      },
      white,
    ],
    ['24 bits', { width: 1, height: 1, bits: 24, pixels: [0, 0, 255, 0] }, red],
    [
      '32 bits, rows from above',
      { width: 1, height: -2, bits: 32, pixels: [0, 0, 255, 0, 255, 255, 255, 0] },
      [...red, ...white],
    ],
  ])('reads %s', (_, form, expected) => {
    expect([...decodeBmp(bmp(form)).data]).toEqual(expected)
  })

  it.each<[string, Form]>([
    ['without size', { width: 0, height: 1, bits: 24, pixels: [] }],
    ['of 7 bits', { width: 1, height: 1, bits: 7, pixels: [0, 0, 0, 0] }],
    ['with a JPEG in it', { width: 1, height: 1, bits: 24, compression: 4, pixels: [0, 0, 0, 0] }],
    ['that is cut off', { width: 9, height: 9, bits: 24, pixels: [0, 0, 0, 0] }],
  ])('refuses one %s', (_, form) => {
    expect(() => decodeBmp(bmp(form))).toThrow(RangeError)
  })
})
