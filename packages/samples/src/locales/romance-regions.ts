import { spain } from '../world/es.ts'
import { belgium, france } from '../world/fr.ts'
import { italy } from '../world/it.ts'
import { brazil, portugal } from '../world/pt.ts'
import { es } from './es.ts'
import { fr, frBe } from './fr.ts'
import { deDE } from './german-regions.ts'
import { dashDates, euroAfter, slashDates } from './habit-sets.ts'
import { it } from './it.ts'
import { pt, ptBr } from './pt.ts'
import { before, english, german, nonBreaking, plainComma, type Region, spaced, without } from './region.ts'

export const romanceRegions: Region[] = [
  {
    ...deDE,
    tag: 'fr-FR',
    language: 'fr',
    country: 'FR',
    words: fr,
    world: france,
    taxName: 'TVA|T.V.A.|TVA',
    taxRates: ['20', '10', '5.5'],
    numbers: [
      [spaced, 9],
      [nonBreaking, 3],
      [plainComma, 3],
      [german, 0.7],
      [english, 0.5],
    ],
    dates: slashDates('d MMMM yyyy'),
    money: euroAfter,
  },
  {
    ...deDE,
    tag: 'fr-BE',
    language: 'fr',
    country: 'BE',
    words: frBe,
    world: belgium,
    taxName: 'TVA',
    taxRates: ['21', '6', '12'],
    numbers: [
      [german, 6],
      [spaced, 4],
      [plainComma, 3],
    ],
    dates: slashDates('d MMMM yyyy'),
  },
  {
    ...deDE,
    tag: 'es-ES',
    language: 'es',
    country: 'ES',
    words: es,
    world: spain,
    taxName: 'IVA|I.V.A.|IVA',
    taxRates: ['21', '10', '4'],
    dates: slashDates("d 'de' MMMM 'de' yyyy"),
  },
  {
    ...deDE,
    tag: 'it-IT',
    language: 'it',
    country: 'IT',
    words: it,
    world: italy,
    taxName: 'IVA|I.V.A.|Iva',
    taxRates: ['22', '10', '4'],
    dates: slashDates('d MMMM yyyy'),
  },
  {
    ...deDE,
    tag: 'pt-PT',
    language: 'pt',
    country: 'PT',
    words: pt,
    world: portugal,
    taxName: 'IVA|I.V.A.',
    taxRates: ['23', '13', '6'],
    numbers: [
      [german, 8],
      [spaced, 4],
      [plainComma, 3],
    ],
    dates: dashDates,
  },
  {
    ...deDE,
    tag: 'pt-BR',
    language: 'pt',
    country: 'BR',
    currency: 'BRL',
    words: ptBr,
    world: brazil,
    taxName: 'ISS|ICMS',
    taxRates: ['5', '2', '3'],
    dates: slashDates("d 'de' MMMM 'de' yyyy"),
    money: [
      [before('R$', true), 8],
      [before('R$'), 3],
      [without('R$'), 3],
      [without('BRL'), 0.5],
    ],
  },
]
