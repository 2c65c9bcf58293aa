type Read = { text: string; confidence: number }

/** The mean confidence, weighted by length; 1 where nothing was read. */
export function certainty(words: Read[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0 ? 1 : lettersRead(words) / letters
}

/** The expected number of correctly read characters, by the engine's confidence. */
export function lettersRead(words: Read[]): number {
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
}
