import { isLabelWord } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

/** Letters that OCR confuses. */
const alike = ['il1tfj', 'oceaqdu0', 's5', 'b8h6', 'nmhru', 'vyu', 'g9q', 'ft', 'kx', 'pr']
/** Shorter words easily become other words if one letter changes. */
const fewestLetters = 5

/** The other letters that each may be. */
const similar = new Map(
  [...new Set(alike.join(''))].map((letter) => [
    letter,
    new Set(alike.filter((set) => set.includes(letter)).flatMap((set) => [...set.replace(letter, '')])),
  ]),
)

/** Returns the only label word that differs from a word in one similar letter; otherwise the word itself. */
function mendWord(word: string): string {
  if (word.length < fewestLetters || isLabelWord(word)) return word
  const found = new Set<string>()
  for (let i = 0; i < word.length; i++)
    for (const letter of similar.get(word[i]!) ?? []) {
      const other = word.slice(0, i) + letter + word.slice(i + 1)
      if (isLabelWord(other)) found.add(other)
    }
  return found.size === 1 ? [...found][0]! : word
}

/** The plain words of an OCR word, corrected to label words where they resemble one: `Tota!`, `Anount`. */
export function labelWordsOf(text: string): readonly string[] {
  const plain = plainWords(text)
  if (plain.every((word) => isLabelWord(word))) return plain
  const withLetters = plainWords(text.replace(/(?<=\p{L})[!|]/gu, 'l'))
  return withLetters.every((word) => isLabelWord(word)) ? withLetters : plain.map(mendWord)
}
