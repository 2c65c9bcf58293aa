import { spanishWords } from '../page/spanish-words.ts'

type Gender = 'm' | 'f'

function list(text: string): string[] {
  return text.split(' ')
}

const en = {
  small: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: list('- - twenty thirty forty fifty sixty seventy eighty ninety'),
  ordinals: list(
    '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
}

/** Splits by thousands and millions; `below` writes what is smaller than 1000. */
function grouped(
  n: number,
  below: (n: number, isBeforeThousand: boolean) => string,
  names: {
    thousand: (words: string, count: number) => string
    million: (words: string, count: number) => string
    join: string
  },
): string {
  if (n >= 1_000_000) {
    const rest = n % 1_000_000
    const count = Math.floor(n / 1_000_000)
    const head = names.million(grouped(count, below, names), count)
    return rest === 0 ? head : `${head} ${grouped(rest, below, names)}`
  }
  if (n < 1000) return below(n, false)
  const rest = n % 1000
  const count = Math.floor(n / 1000)
  const head = names.thousand(below(count, true), count)
  return rest === 0 ? head : head + names.join + below(rest, false)
}

function english(n: number): string {
  const below = (m: number): string => {
    if (m < 20) return en.small[m]!
    if (m < 100) return en.tens[Math.floor(m / 10)]! + (m % 10 === 0 ? '' : `-${en.small[m % 10]}`)
    return `${en.small[Math.floor(m / 100)]} hundred${m % 100 === 0 ? '' : ` ${below(m % 100)}`}`
  }
  return grouped(n, below, { thousand: (w) => `${w} thousand`, million: (w) => `${w} million`, join: ' ' })
}

export function englishOrdinal(n: number): string {
  if (n <= 20) return en.ordinals[n]!
  const head = en.tens[Math.floor(n / 10)]!
  return n % 10 === 0 ? head.replace(/y$/, 'ieth') : `${head}-${en.ordinals[n % 10]}`
}

const de = {
  small: list(
    'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  ),
  tens: list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
}

function german(n: number): string {
  const below = (m: number, isInner: boolean): string => {
    if (m === 1) return isInner ? 'ein' : 'eins'
    if (m < 20) return de.small[m]!
    if (m < 100) return (m % 10 === 0 ? '' : `${de.small[m % 10]}und`) + de.tens[Math.floor(m / 10)]!
    return `${de.small[Math.floor(m / 100)]}hundert${m % 100 === 0 ? '' : below(m % 100, false)}`
  }
  return grouped(n, below, {
    thousand: (w) => `${w}tausend`,
    million: (w, count) => (count === 1 ? 'eine Million' : `${w} Millionen`),
    join: '',
  })
}

/** `dritten`, as it stands after `am`. */
export function germanOrdinal(n: number): string {
  const odd: Record<number, string> = { 1: 'ersten', 3: 'dritten', 7: 'siebten', 8: 'achten' }
  return odd[n] ?? german(n) + (n < 20 ? 'ten' : 'sten')
}

const fr = {
  small: list(
    'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  ),
  tens: list('- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'),
}

function french(n: number): string {
  const below100 = (m: number): string => {
    if (m < 20) return fr.small[m]!
    const tens = Math.floor(m / 10)
    const rest = tens === 7 || tens === 9 ? m - (tens - 1) * 10 : m % 10
    if (rest === 0) return tens === 8 ? 'quatre-vingts' : fr.tens[tens]!
    return fr.tens[tens]! + ((rest === 1 || rest === 11) && tens < 8 ? ' et ' : '-') + fr.small[rest]
  }
  const below = (m: number, isBefore: boolean): string => {
    if (m < 100) return isBefore ? below100(m).replace(/vingts$/, 'vingt') : below100(m)
    const count = Math.floor(m / 100)
    const head = count === 1 ? 'cent' : `${fr.small[count]} cent`
    if (m % 100 === 0) return head + (count > 1 && !isBefore ? 's' : '')
    return `${head} ${below100(m % 100)}`
  }
  return grouped(n, below, {
    thousand: (w, count) => (count === 1 ? 'mille' : `${w} mille`),
    million: (w, count) => (count === 1 ? 'un million' : `${w} millions`),
    join: ' ',
  })
}

const pt = {
  small: list(
    'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
  ),
  tens: list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
  hundreds: list(
    '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
  ),
}

function portuguese(n: number): string {
  const below = (m: number): string => {
    if (m < 20) return pt.small[m]!
    if (m === 100) return 'cem'
    if (m < 100) return pt.tens[Math.floor(m / 10)]! + (m % 10 === 0 ? '' : ` e ${pt.small[m % 10]}`)
    return pt.hundreds[Math.floor(m / 100)]! + (m % 100 === 0 ? '' : ` e ${below(m % 100)}`)
  }
  const rest = n % 1000
  return grouped(n, below, {
    thousand: (w, count) => (count === 1 ? 'mil' : `${w} mil`),
    million: (w, count) => (count === 1 ? 'um milhão' : `${w} milhões`),
    join: rest < 100 || rest % 100 === 0 ? ' e ' : ' ',
  })
}

const it = {
  small: list(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  ),
  tens: list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
}

function italian(n: number): string {
  const below = (m: number): string => {
    if (m < 20) return it.small[m]!
    if (m < 100) {
      const [tens, rest] = [it.tens[Math.floor(m / 10)]!, m % 10]
      if (rest === 0) return tens
      return (rest === 1 || rest === 8 ? tens.slice(0, -1) : tens) + (rest === 3 ? 'tré' : it.small[rest])
    }
    const count = Math.floor(m / 100)
    return `${count === 1 ? '' : it.small[count]}cento${m % 100 === 0 ? '' : below(m % 100)}`
  }
  return grouped(n, below, {
    thousand: (w, count) => (count === 1 ? 'mille' : `${w}mila`),
    million: (w, count) => (count === 1 ? 'un milione' : `${w} milioni`),
    join: '',
  })
}

const nl = {
  small: list(
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  ),
  tens: list('- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
}

function dutch(n: number): string {
  const below = (m: number): string => {
    if (m < 20) return nl.small[m]!
    if (m < 100) {
      const rest = m % 10
      const joint = rest === 2 || rest === 3 ? 'ën' : 'en'
      return (rest === 0 ? '' : nl.small[rest] + joint) + nl.tens[Math.floor(m / 10)]!
    }
    const count = Math.floor(m / 100)
    return `${count === 1 ? '' : nl.small[count]}honderd${m % 100 === 0 ? '' : below(m % 100)}`
  }
  return grouped(n, below, {
    thousand: (w, count) => (count === 1 ? 'duizend' : `${w}duizend`),
    million: (w) => `${w} miljoen`,
    join: ' ',
  })
}

const cardinals: Record<string, (n: number) => string> = {
  en: english,
  de: german,
  fr: french,
  es: spanishWords,
  pt: portuguese,
  it: italian,
  nl: dutch,
}

/** One and two before a noun, where they differ by gender. */
const beforeNoun: Record<string, Record<Gender, readonly [one: string, two: string]>> = {
  de: { m: ['einem', 'zwei'], f: ['einer', 'zwei'] },
  fr: { m: ['un', 'deux'], f: ['une', 'deux'] },
  es: { m: ['un', 'dos'], f: ['una', 'dos'] },
  pt: { m: ['um', 'dois'], f: ['uma', 'duas'] },
  it: { m: ['un', 'due'], f: ['una', 'due'] },
}

/** A whole number below a thousand million in words. */
export function numberWords(language: string, n: number): string {
  const write = cardinals[language]
  if (!write) throw new Error(`No words for numbers in ${language}`)
  return write(n)
}

/** A count in words as it stands before what is counted. German words are in the dative. */
export function countWords(language: string, n: number, gender: Gender): string {
  const special = n === 1 || n === 2 ? beforeNoun[language]?.[gender][n - 1] : undefined
  return special ?? numberWords(language, n)
}
