import { isLabelWord } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'
import { boxAround, type LaidWord } from './segment.ts'

const shortForm = /^\p{Lu}\p{L}{1,3}\.$/u
const likeNumeral = /^(?=[Il]*l)[Il]{2,3}(?=[,.;)]?$)/
const likeNumberSign = /^N[*'"?]?[.:]?$/
const number = /^\d{2}/
const localPart = /^[\w.+-]+@?$/
const mailHost = /^@?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

/** Replaces an I by l where only that is a word of the lexicon: `JI.`, `TeI.` */
function mendShortForm(text: string): string {
  if (!shortForm.test(text)) return text
  const mended = text.replace(/(?<=.)I/g, 'l')
  const isKnown = (form: string) => plainWords(form).every((word) => isLabelWord(word))
  return mended !== text && isKnown(mended) && !isKnown(text) ? mended : text
}

/** Replaces l by I in Roman numerals behind a word, where no article stands: `Cantabria Il,`; a sign of a number is one before digits. */
function mendAmong(words: readonly LaidWord[], at: number): string {
  const { text } = words[at]!
  const [before, after] = [words[at - 1]?.text, words[at + 1]?.text]
  const isAtEnd = after === undefined || /[,.;)]$/.test(text)
  if (before && isAtEnd && /^\p{Lu}\p{L}+$/u.test(before) && likeNumeral.test(text))
    return text.replaceAll('l', 'I')
  return likeNumberSign.test(text) && number.test(after ?? '') ? 'N°' : mendShortForm(text)
}

/** Whether two words are the parts of a mail address that were read with a space at its sign. */
function arePartsOfMail({ text: local }: LaidWord, { text: host }: LaidWord): boolean {
  return local.endsWith('@') !== host.startsWith('@') && localPart.test(local) && mailHost.test(host)
}

/** Corrects words that recognition misread and that those beside them explain. */
export function mendBeside(words: readonly LaidWord[]): LaidWord[] {
  const mended: LaidWord[] = []
  for (const [at, word] of words.entries()) {
    const before = mended.at(-1)
    if (before && arePartsOfMail(before, word))
      mended[mended.length - 1] = { ...before, ...boxAround([before, word]), text: before.text + word.text }
    else mended.push({ ...word, text: mendAmong(words, at) })
  }
  return mended
}
