import { fold } from '../../../fields/text/fold.ts'
import type { Language } from '../flow/language.ts'

/** How numbers are written out: 0 to 19, the tens from 20, what joins tens and ones, and whether ones come first. */
type Spelling = {
  small: string
  tens: string
  join: string
  isOnesFirst?: true
  /** Further forms, with their numbers. */
  more?: Record<string, number>
  thousand: string
  /** Between thousand and the rest. */
  and?: string
}

/** How a language spells numbers up to 99. */
type SmallNumbers = Omit<Spelling, 'thousand' | 'and'>

const spellings: Partial<Record<Language, Spelling>> = {
  en: {
    small:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    join: '-',
    more: { fourty: 40 },
    thousand: 'thousand',
    and: 'and',
  },
  de: {
    small:
      'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    join: 'und',
    isOnesFirst: true,
    more: { eins: 1, eine: 1, einem: 1, einen: 1, einer: 1, eines: 1, dreissig: 30 },
    thousand: 'tausend',
    and: 'und',
  },
  fr: {
    small:
      'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante septante quatre-vingt nonante',
    join: '-',
    more: {
      une: 1,
      'vingt et un': 21,
      'trente et un': 31,
      'soixante-dix': 70,
      'soixante-quinze': 75,
      'quatre-vingts': 80,
      'quatre-vingt-dix': 90,
      'quatre-vingt-dix-neuf': 99,
    },
    thousand: 'mille mil',
  },
  es: {
    small:
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    join: ' y ',
    more: {
      un: 1,
      una: 1,
      veintiun: 21,
      veintiuno: 21,
      veintidós: 22,
      veintitrés: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiséis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
    },
    thousand: 'mil',
  },
  pt: {
    small:
      'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    join: ' e ',
    more: { uma: 1, duas: 2, catorze: 14, dezasseis: 16, dezassete: 17, dezanove: 19 },
    thousand: 'mil',
    and: 'e',
  },
  it: {
    small:
      'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    join: '',
    more: { un: 1, una: 1, ventuno: 21, ventotto: 28, trentuno: 31, ventitré: 23 },
    thousand: 'mila',
  },
  nl: {
    small:
      'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    join: 'en',
    isOnesFirst: true,
    more: { één: 1 },
    thousand: 'duizend',
  },
}

/** Up to 99, of languages whose words are also words of others, such as Turkish `on`; read only where a text is theirs. */
const further: Partial<Record<Language, SmallNumbers>> = {
  pl: {
    small:
      'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    join: ' ',
    more: {
      jednego: 1,
      jedną: 1,
      dwóch: 2,
      dwie: 2,
      trzech: 3,
      czterech: 4,
      pięciu: 5,
      sześciu: 6,
      siedmiu: 7,
      ośmiu: 8,
      dziewięciu: 9,
      dziesięciu: 10,
      dwunastu: 12,
      czternastu: 14,
      osiemnastu: 18,
      dwudziestu: 20,
      'dwudziestu czterech': 24,
      trzydziestu: 30,
      'trzydziestu sześciu': 36,
      sześćdziesięciu: 60,
      dziewięćdziesięciu: 90,
    },
  },
  cs: {
    small:
      'nula jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct',
    tens: 'dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
    join: ' ',
    more: {
      jednoho: 1,
      jednu: 1,
      dvě: 2,
      dvou: 2,
      tří: 3,
      čtyř: 4,
      pěti: 5,
      šesti: 6,
      sedmi: 7,
      osmi: 8,
      devíti: 9,
      deseti: 10,
      dvanácti: 12,
      čtrnácti: 14,
      osmnácti: 18,
      dvaceti: 20,
      'dvaceti čtyř': 24,
      třiceti: 30,
      'třiceti šesti': 36,
      šedesáti: 60,
      devadesáti: 90,
    },
  },
  sv: {
    small:
      'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    join: '',
    more: { ett: 1 },
  },
  tr: {
    small:
      'sıfır bir iki üç dört beş altı yedi sekiz dokuz on on-bir on-iki on-üç on-dört on-beş on-altı on-yedi on-sekiz on-dokuz',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    join: ' ',
  },
}

const ordinals: Partial<Record<Language, string>> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  de: 'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst',
  fr: 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
  es: 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
  pt: 'primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo',
  it: 'primo secondo terzo quarto quinto sesto settimo ottavo nono decimo',
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
}

/** One spelling whatever joins its parts: `twenty-one`, `twenty one` and `twentyone`. */
function squeeze(text: string): string {
  return fold(text).replace(/[\s\-‐’']+/g, '')
}

const cardinalOf = new Map<string, number>()
const ordinalOf = new Map<string, number>()
const yearOf = new Map<string, number>()

/** The numbers of a language up to 99. */
function cardinalsOf({ small, tens, join, isOnesFirst, more = {} }: SmallNumbers): Map<string, number> {
  const own = new Map<string, number>()
  const add = (text: string, value: number) => own.set(squeeze(text), value)
  const ones = small.split(' ')
  for (const [value, text] of ones.entries()) add(text, value)
  for (const [i, ten] of tens.split(' ').entries()) {
    const base = 20 + 10 * i
    add(ten, base)
    for (let one = 1; one < 10; one++)
      add(isOnesFirst ? `${ones[one]}${join}${ten}` : `${ten}${join}${ones[one]}`, base + one)
  }
  // French counts on from sixty and from eighty.
  if (small.includes('dix-sept'))
    for (const [ten, base] of [
      ['soixante', 60],
      ['quatre-vingt', 80],
    ] as const)
      for (let one = 10; one < 20; one++) add(`${ten}-${ones[one]}`, base + one)
  for (const [text, value] of Object.entries(more)) add(text, value)
  return own
}

const furtherCardinals = new Map(
  Object.entries(further).map(([language, spelling]) => [language, cardinalsOf(spelling)]),
)

for (const spelling of Object.values(spellings)) {
  const { small, thousand, and } = spelling
  const ones = small.split(' ')
  for (const [text, value] of cardinalsOf(spelling)) {
    cardinalOf.set(text, value)
    for (const word of thousand.split(' '))
      for (const joint of ['', and ?? ''])
        for (const two of [squeeze(ones[2]!), 'dois', 'dos'])
          yearOf.set(`${two}${squeeze(word)}${joint}${text}`, 2000 + value)
  }
}
for (const text of Object.values(ordinals))
  for (const [i, ordinal] of text.split(' ').entries())
    for (const ending of ['', 'e', 'er', 'en', 'em', 'es', 's', 'a', 'o']) {
      const key = squeeze(ordinal) + ending
      if (!ordinalOf.has(key) && !cardinalOf.has(key)) ordinalOf.set(key, i + 1)
    }
for (const [key, value] of [
  ['premiere', 1],
  ['primer', 1],
  ['tercer', 3],
  ['primera', 1],
  ['primeira', 1],
  ['terceira', 3],
] as const)
  ordinalOf.set(key, value)

/** A number that is written out, `twenty-one`, `einundzwanzig`; null for other words. */
export function cardinal(text: string, language: Language | null = null): number | null {
  const key = squeeze(text)
  return furtherCardinals.get(language ?? '')?.get(key) ?? cardinalOf.get(key) ?? null
}

/** A place in an order that is written out, `third`, `dritten`; null for other words. */
export function ordinal(text: string): number | null {
  const key = squeeze(text)
  return ordinalOf.get(key) ?? ordinalOf.get(key.replace(/(?:en|er|es|em|e|a|o|s)$/, '')) ?? null
}

/** A year that is written out: `two thousand and twenty-five`. */
export function writtenYear(text: string): number | null {
  return yearOf.get(squeeze(text)) ?? null
}
