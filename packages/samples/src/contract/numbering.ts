import { listOf } from '../world/world.ts'
import type { Numbering } from './plans.ts'
import type { Voice } from './voice.ts'

type Numberer = {
  heading: (section: number, text: string) => { heading: string; align: 'left' | 'center'; isRunIn: boolean }
  paragraph: (section: number, index: number, count: number) => { label: string | null; indent: number }
}

const articleWords: Record<string, string> = {
  en: 'ARTICLE|Article|SECTION|Section',
  de: '§|§|Artikel|Ziffer',
  fr: 'Article|ARTICLE|Art.',
  es: 'Artículo|CLÁUSULA|Cláusula',
  pt: 'Cláusula|CLÁUSULA|Artigo',
  it: 'Articolo|Art.|ARTICOLO',
  nl: 'Artikel|ARTIKEL',
}

function roman(n: number): string {
  const units: [string, number][] = [
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ]
  let rest = n
  return units.reduce((text, [letters, unit]) => {
    const times = Math.floor(rest / unit)
    rest -= times * unit
    return text + letters.repeat(times)
  }, '')
}

/** How sections and their paragraphs are numbered: the same way all through a contract. */
export function numberer(numbering: Numbering, voice: Voice): Numberer {
  const r = voice.random.fork('numbering')
  const word = r.pick(listOf(articleWords[voice.language.language]!))
  const isRoman = word !== '§' && r.chance(0.4)
  const dot = r.pick(['.', '', '.'])
  const align = r.pick(['left', 'center'] as const)
  const none = { label: null, indent: 0 }
  const count = (section: number) => (isRoman ? roman(section + 1) : String(section + 1))
  switch (numbering) {
    case 'decimal':
    case 'deep':
      return {
        heading: (s, text) => ({ heading: `${s + 1}${dot} ${text}`, align: 'left', isRunIn: false }),
        paragraph: (s, p, n) =>
          n > 1 || numbering === 'deep' ? { label: `${s + 1}.${p + 1}`, indent: 2.8 } : none,
      }
    case 'article':
      return {
        heading: (s, text) => ({
          heading: `${word} ${count(s)}${r.pick([' – '])}${text}`,
          align,
          isRunIn: false,
        }),
        paragraph: (_, p, n) => (n > 1 ? { label: `(${p + 1})`, indent: 2.2 } : none),
      }
    case 'runIn':
      return {
        heading: (s, text) => ({ heading: `${s + 1}. ${text}.`, align: 'left', isRunIn: true }),
        paragraph: () => none,
      }
    case 'paragraph':
      return {
        heading: (_, text) => ({ heading: text, align, isRunIn: false }),
        paragraph: (_, p, n) =>
          n > 1 ? { label: `${String.fromCharCode(97 + (p % 26))})`, indent: 2 } : none,
      }
    case 'none':
      return { heading: (_, text) => ({ heading: text, align, isRunIn: false }), paragraph: () => none }
  }
}
