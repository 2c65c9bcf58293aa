import { splitPlainly } from '../../../fields/text/plain-words.ts'

export const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'cs',
  'sv',
  'tr',
  'ja',
  'zh',
] as const
export type Language = (typeof languages)[number]

/** Whether a language writes no spaces between words. */
export function isSpaceless(language: Language | null): boolean {
  return language === 'ja' || language === 'zh'
}

/** Short words that each language has in every other sentence, and that few others have. */
const frequent: Partial<Record<Language, string>> = {
  en: 'the of and to in shall this by any or be with for is that such which',
  de: 'der die und das von zu den des mit ist im dem ein eine nicht auf fur wird oder',
  fr: 'le la les des du et en une un est dans par pour que au aux sur ou ce',
  es: 'el la los las del y en una un es por para que se con su al lo o',
  pt: 'o a os as do da dos das e em uma um por para que se com ao no na nos ou',
  it: 'il la i le del della di e un una in per che si con al dei gli o nel',
  nl: 'de het een van en in is op te dat voor met zijn door aan of wordt niet',
  pl: 'w i z na do sie nie ze od jest przez oraz dnia ust dla przed ktora ktory lub umowy umowa strony stron zl',
  cs: 'v a se na o k s z do je pro nebo ze dle po od jsou ktera tato smlouvy smlouva strany dne kc bude',
  sv: 'och att det som av for till med den inte ska skall detta ar om avtalet mellan ett eller fran pa kr',
  tr: 've bir bu ile icin olarak olan tarafindan gun taraf isbu madde sozlesme veya her sonra kadar da de ay',
}
/** Letters that no other of these languages has, in names of people and towns at most. */
const ownLetters: Partial<Record<Language, RegExp>> = { pl: /[łąęśżźń]/iu, cs: /[řůě]/iu, tr: /[ığİ]/u }
const known = (Object.entries(frequent) as [Language, string][]).map(
  ([language, words]) => ({ language, words: new Set(words.split(' ')) }) as const,
)
/** From these shares on, a text is in ideographs, of all its characters, and in Japanese, of its ideographs. */
const leastHan = 0.2
const leastKana = 0.1
const ideographs = /\p{Script=Han}/gu
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const fewest = 12
/** Of a short text fewer words say it, if they are so many times those of any other language. */
const fewestOfShort = 4
const timesOthers = 2
const most = 4_000

/** The language by the script of a text, or that most of its short words belong to; null for too little text. */
export function languageOf(text: string): Language | null {
  const start = text.slice(0, 60_000)
  const [han, syllables] = [ideographs, kana].map((each) => start.match(each)?.length ?? 0) as [
    number,
    number,
  ]
  if (han > leastHan * start.length) return syllables > leastKana * han ? 'ja' : 'zh'
  const words = splitPlainly(start).slice(0, most)
  const spelled = start.split(/\s+/).slice(0, most)
  const counts = known.map(({ language, words: some }) => {
    const letters = ownLetters[language]
    const own = letters ? spelled.filter((word) => letters.test(word)).length : 0
    return { language, count: words.filter((word) => some.has(word)).length + own }
  })
  const [best, next] = counts.toSorted((a, b) => b.count - a.count) as [
    (typeof counts)[number],
    (typeof counts)[number],
  ]
  const isClear = best.count >= fewestOfShort && best.count >= timesOthers * next.count
  return best.count >= fewest || isClear ? best.language : null
}
