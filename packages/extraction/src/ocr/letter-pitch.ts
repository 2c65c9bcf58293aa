import type { GrayImage, LineWord } from './engine.ts'

/**
 * Recognisers see a line in steps along its height. Letters that are much narrower than usual, such as those printed in
 * double height, share a step, so that some of them and most spaces are lost.
 */
const usualPitch = 0.38
const narrowPitch = 0.31
const mostStretch = 2
const fewestLetters = 4

/** The width of a letter in a line, spaces included, relative to the height of its picture; null: too few letters. */
function letterPitch(words: readonly LineWord[], { height }: GrayImage): number | null {
  const letters = words.map(({ text }) => text).join(' ').length
  if (letters < fewestLetters) return null
  const left = Math.min(...words.map(({ box }) => box.x0))
  const right = Math.max(...words.map(({ box }) => box.x1))
  return (right - left) / letters / height
}

/** How many times wider a line of narrow letters is drawn so that they are about as wide as usual; otherwise 1. */
export function stretchOf(words: readonly LineWord[], picture: GrayImage): number {
  const pitch = letterPitch(words, picture)
  return pitch === null || pitch >= narrowPitch ? 1 : Math.min(mostStretch, usualPitch / pitch)
}
