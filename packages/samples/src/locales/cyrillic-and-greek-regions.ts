import { bulgaria } from '../world/bg.ts'
import { greece } from '../world/el.ts'
import { russia } from '../world/ru.ts'
import { ukraine } from '../world/uk.ts'
import { bg } from './bg.ts'
import { el } from './el.ts'
import { deDE } from './german-regions.ts'
import { euroAfter, slashDates } from './habit-sets.ts'
import { after, german, nonBreaking, plainComma, plainDot, type Region, spaced, without } from './region.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

function dottedDates(long: string) {
  return [
    ['dd.MM.yyyy', 8],
    [long, 5],
    ['dd.MM.yy', 1],
    ['dd/MM/yyyy', 0.7],
    ['yyyy-MM-dd', 0.5],
  ] as const
}

const spacedNumbers = [
  [spaced, 6],
  [nonBreaking, 3],
  [plainDot, 2],
  [plainComma, 3],
  [german, 1],
] as const

export const cyrillicAndGreekRegions: Region[] = [
  {
    ...deDE,
    tag: 'ru-RU',
    language: 'ru',
    country: 'RU',
    currency: 'RUB',
    letters: 'Жщя№',
    words: ru,
    world: russia,
    taxName: 'НДС',
    taxRates: ['20', '10', '22', '0'],
    dates: dottedDates("d MMMM yyyy 'г.'"),
    numbers: spacedNumbers,
    money: [
      [without('RUB'), 4],
      [without('руб.'), 8],
      [after('руб.'), 6],
      [after('₽'), 3],
      [after('RUB'), 1],
      [after('р.'), 1],
    ],
  },
  {
    ...deDE,
    tag: 'uk-UA',
    language: 'uk',
    country: 'UA',
    currency: 'UAH',
    letters: 'Їґє№',
    words: uk,
    world: ukraine,
    taxName: 'ПДВ',
    taxRates: ['20', '7', '0'],
    dates: dottedDates("d MMMM yyyy 'р.'"),
    numbers: spacedNumbers,
    money: [
      [without('грн'), 8],
      [after('грн'), 6],
      [after('грн.'), 4],
      [after('UAH'), 1],
      [after('₴'), 1],
    ],
  },
  {
    ...deDE,
    tag: 'bg-BG',
    language: 'bg',
    country: 'BG',
    currency: 'EUR',
    letters: 'Жщъ№',
    words: bg,
    world: bulgaria,
    taxName: 'ДДС',
    taxRates: ['20', '9', '0'],
    dates: dottedDates("d MMMM yyyy 'г.'"),
    numbers: [
      [plainDot, 6],
      [spaced, 4],
      [plainComma, 3],
      [nonBreaking, 1],
    ],
    money: euroAfter,
  },
  {
    ...deDE,
    tag: 'el-GR',
    language: 'el',
    country: 'GR',
    letters: 'Ωάς',
    words: el,
    world: greece,
    taxName: 'ΦΠΑ|Φ.Π.Α.',
    taxRates: ['24', '13', '6'],
    dates: slashDates('d MMMM yyyy'),
    numbers: [
      [german, 8],
      [plainComma, 4],
    ],
    money: euroAfter,
  },
]
