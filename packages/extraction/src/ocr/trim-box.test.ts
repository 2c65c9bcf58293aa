import { expect, test } from 'vitest'
import type { GrayImage } from './engine.ts'
import { tightBox, trimBox } from './trim-box.ts'

/** A picture with ink in some rows of all columns. */
function pictureWith(...inked: [from: number, to: number][]): GrayImage {
  const [width, height] = [10, 30]
  const data = new Uint8Array(width * height).fill(255)
  for (const [from, to] of inked) data.fill(0, from * width, to * width)
  return { width, height, data }
}
const whole = { x0: 0, x1: 10, y0: 0, y1: 30 }

test('leaves out what reaches into a line from those above and below', () => {
  expect(trimBox(whole, pictureWith([0, 3], [8, 22], [27, 30]))).toEqual({ ...whole, y0: 8, y1: 22 })
})

test('keeps accents, and letters that are cut off', () => {
  expect(trimBox({ ...whole, y0: 2 }, pictureWith([2, 4], [8, 30]))).toEqual({ ...whole, y0: 2 })
  expect(trimBox(whole, pictureWith([0, 30]))).toEqual(whole)
})

test('does not read what is not at an edge', () => {
  const box = { ...whole, y0: 5, y1: 25 }
  expect(trimBox(box, { width: 0, height: 30, data: new Uint8Array() })).toEqual(box)
})

test('makes a box as high as its ink', () => {
  expect(tightBox({ ...whole, y0: 1, y1: 29 }, pictureWith([8, 12], [15, 22]))).toEqual({
    ...whole,
    y0: 8,
    y1: 22,
  })
  expect(tightBox(whole, pictureWith())).toEqual(whole)
})
