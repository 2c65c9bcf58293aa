type Read = { text: string; confidence: number }

/** Mean confidence by letter; 1 where nothing was read. */
export function certainty(words: Read[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0 ? 1 : lettersRead(words) / letters
}

/** How many letters were read right, as far as the engine can tell. */
export function lettersRead(words: Read[]): number {
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0)
}
