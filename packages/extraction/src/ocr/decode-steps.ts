/** A character that a recogniser read, and its first and last step along the line. */
export type Letter = {
  text: string
  probability: number
  from: number
  to: number
  /** The index of its word, where a second engine has read the line too. */
  word?: number
  /**
   * What the engine that was outvoted reads here, empty for nothing; `against` is the probability of the
   * character alone that won.
   */
  rival?: { text: string; probability: number; against: number }
}

/** The characters of a recogniser. */
export type Alphabet = {
  /** The character of each output; 0 is the blank between characters. */
  texts: string[]
  /** The outputs that may be used. */
  allowed: Int32Array
  /** Whether the recogniser does not know a character, or hardly ever saw it when it was trained. */
  lacks: (character: string) => boolean
}

const wanted = /^[\p{Script=Latin}\p{Nd}\p{P}\p{Sc}+<=>|°²³^~` ]+$/u
const fromEastAsia = /[\p{Script=Han}、。〈-】〔-〗〃〆ˇˉ★●○※◆]/u

const accented = [...'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûü']
/**
 * A dictionary with fewer of the accented letters of Western Europe was not made for its languages: the few
 * come from names in texts of another script, and are rarely read.
 */
const mostMissing = 0.1
const beyondAscii = /[^\p{ASCII}\p{P}]/u

/**
 * Restricts a dictionary to the characters of European documents: other characters are only ever read by
 * mistake.
 */
export function createAlphabet(dictionary: string[]): Alphabet {
  const texts = ['', ...dictionary.map((text) => text.normalize('NFKC'))]
  const allowed = texts.flatMap((text, index) =>
    index === 0 || (wanted.test(text) && !fromEastAsia.test(text)) ? [index] : [],
  )
  const known = new Set(texts)
  const missing = accented.filter((letter) => !known.has(letter)).length
  const isWestern = missing <= mostMissing * accented.length
  return {
    texts,
    allowed: Int32Array.from(allowed),
    lacks: (character) => beyondAscii.test(character) && !(isWestern && known.has(character)),
  }
}

/** All characters of a dictionary, for pages in its own script. */
export function wholeAlphabet(dictionary: string[]): Alphabet {
  const texts = ['', ...dictionary.map((text) => text.normalize('NFKC'))]
  const known = new Set(texts)
  return {
    texts,
    allowed: Int32Array.from(texts.keys()),
    lacks: (character) => !known.has(character.normalize('NFKC')),
  }
}

/**
 * The likeliest characters of one line. `outputs` has a row of probabilities for each step; the same
 * character on consecutive steps is one (connectionist temporal classification).
 */
export function decodeSteps(
  outputs: Float32Array,
  rowLength: number,
  { texts, allowed }: Omit<Alphabet, 'lacks'>,
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
