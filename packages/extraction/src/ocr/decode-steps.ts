/** A character that a recogniser read, and its first and last step along the line. */
export type Letter = {
  text: string
  probability: number
  from: number
  to: number
  /** The index of its word, where a second engine has read the line too. */
  word?: number
}

/**
 * The character of each output of a recogniser, and which outputs may be used; 0 is the blank between
 * characters.
 */
export type Alphabet = { texts: string[]; allowed: Int32Array }

const wanted = /^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}+<=>|°²³^~` ]+$/u
const fromEastAsia = /[\p{Script=Han}、。〈-】〔-〗〃〆ˇˉ★●○※◆]/u

/**
 * Restricts a dictionary to the characters of European documents: other characters are only ever read by
 * mistake.
 */
export function createAlphabet(dictionary: string[]): Alphabet {
  const texts = ['', ...dictionary.map((text) => text.normalize('NFKC')), ' ']
  const allowed = texts.flatMap((text, index) =>
    index === 0 || (wanted.test(text) && !fromEastAsia.test(text)) ? [index] : [],
  )
  return { texts, allowed: Int32Array.from(allowed) }
}

/**
 * The likeliest characters of one line. `outputs` has a row of probabilities for each step; the same
 * character on consecutive steps is one (connectionist temporal classification).
 */
export function decodeSteps(
  outputs: Float32Array,
  rowLength: number,
  { texts, allowed }: Alphabet,
): Letter[] {
  const letters: Letter[] = []
  let previous = 0
  for (let step = 0; step * rowLength < outputs.length; step++) {
    const row = step * rowLength
    let best = 0
    for (const index of allowed) if (outputs[row + index]! > outputs[row + best]!) best = index
    const probability = outputs[row + best]!
    const last = letters.at(-1)
    if (best !== 0 && best === previous) {
      last!.to = step
      last!.probability = Math.max(last!.probability, probability)
    } else if (best !== 0) letters.push({ text: texts[best]!, probability, from: step, to: step })
    previous = best
  }
  return letters
}
