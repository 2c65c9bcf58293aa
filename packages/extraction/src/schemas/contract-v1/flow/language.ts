import { splitPlainly } from '../../../fields/text/plain-words.ts'

export const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'] as const
export type Language = (typeof languages)[number]

/** Short words that each language has in every other sentence, and that few others have. */
const frequent: Record<Language, string> = {
  en: 'the of and to in shall this by any or be with for is that such which',
  de: 'der die und das von zu den des mit ist im dem ein eine nicht auf fur wird oder',
  fr: 'le la les des du et en une un est dans par pour que au aux sur ou ce',
  es: 'el la los las del y en una un es por para que se con su al lo o',
  pt: 'o a os as do da dos das e em uma um por para que se com ao no na nos ou',
  it: 'il la i le del della di e un una in per che si con al dei gli o nel',
  nl: 'de het een van en in is op te dat voor met zijn door aan of wordt niet',
}
const known = languages.map((language) => [language, new Set(frequent[language].split(' '))] as const)
const fewest = 12
const most = 4_000

/** The language that most of a text's short words belong to; null for too little text. */
export function languageOf(text: string): Language | null {
  const words = splitPlainly(text.slice(0, 60_000)).slice(0, most)
  const counts = known.map(([language, some]) => ({
    language,
    count: words.filter((word) => some.has(word)).length,
  }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count < fewest ? null : best.language
}
