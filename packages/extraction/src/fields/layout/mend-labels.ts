import { lexicons } from '../lexicon/labels.ts'
import { plainWords } from '../text/plain-words.ts'

/** Letters that OCR confuses. */
const alike = ['il1tfj', 'oceaqdu0', 's5', 'b8h6', 'nmhru', 'vyu', 'g9q', 'ft', 'kx', 'pr']
/** Shorter words easily become other words if one letter changes. */
const fewestLetters = 5

function looksLike(a: string, b: string): boolean {
  return alike.some((set) => set.includes(a) && set.includes(b))
}

let known: { words: Set<string>; byGap: Map<string, Set<string>> } | undefined

/** The words of all labels, and an index of the long ones by each form with one letter missing. */
function labelWords(): NonNullable<typeof known> {
  if (known) return known
  const words = new Set<string>()
  const byGap = new Map<string, Set<string>>()
  for (const { labels } of Object.values(lexicons))
    for (const phrases of Object.values(labels)) for (const word of plainWords(phrases)) words.add(word)
  for (const word of words) {
    if (word.length < fewestLetters) continue
    for (let i = 0; i < word.length; i++) {
      const gap = `${word.slice(0, i)}?${word.slice(i + 1)}`
      const fitting = byGap.get(gap)
      if (fitting) fitting.add(word)
      else byGap.set(gap, new Set([word]))
    }
  }
  known = { words, byGap }
  return known
}

/** Returns the only label word that differs from a word in one similar letter; otherwise the word itself. */
function mendWord(word: string): string {
  const { words, byGap } = labelWords()
  if (word.length < fewestLetters || words.has(word)) return word
  const found = new Set<string>()
  for (let i = 0; i < word.length; i++)
    for (const other of byGap.get(`${word.slice(0, i)}?${word.slice(i + 1)}`) ?? [])
      if (looksLike(word[i]!, other[i]!)) found.add(other)
  return found.size === 1 ? [...found][0]! : word
}

/** The plain words of an OCR word, corrected to label words where they resemble one: `Tota!`, `Anount`. */
export function labelWordsOf(text: string): readonly string[] {
  const plain = plainWords(text)
  if (plain.every((word) => labelWords().words.has(word))) return plain
  const withLetters = plainWords(text.replace(/(?<=\p{L})[!|]/gu, 'l'))
  return withLetters.every((word) => labelWords().words.has(word)) ? withLetters : plain.map(mendWord)
}
