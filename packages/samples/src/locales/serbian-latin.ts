const pairs: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
}

/** Serbian in Latin letters: each Cyrillic letter has one or two of them. */
function latinOf(text: string): string {
  return text.replace(/\p{Script=Cyrillic}/gu, (letter, at: number) => {
    const small = letter.toLowerCase()
    const latin = pairs[small] ?? letter
    if (letter === small) return latin
    // `ЉУБАВ` is `LJUBAV`, and `Љубав` is `Ljubav`.
    const isLoud = /\p{Lu}/u.test(text[at + 1] ?? '') || /\p{Lu}/u.test(text[at - 1] ?? '')
    return isLoud ? latin.toUpperCase() : latin[0]!.toUpperCase() + latin.slice(1)
  })
}

/** All texts of a table of Serbian words in Latin letters. */
export function inLatin<T>(words: T): T {
  if (typeof words === 'string') return latinOf(words) as T
  if (Array.isArray(words)) return words.map(inLatin) as T
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, own]) => [key, inLatin(own)])) as T
}
