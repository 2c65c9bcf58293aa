import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../../generate/compile-lexicon.ts'
import { splitPlainly } from '../text/plain-words.ts'
import { headFile, tablesFile } from './compiled-lexicon.ts'
import { type Concept, concepts } from './concepts.ts'
import { findLabels, isLabelWord } from './labels.ts'
import { type LexiconLine, lexiconLanguages, readLexicon } from './lexicon-lines.ts'

const languages = lexiconLanguages()
const months = Array.from({ length: 12 }, (_, i) => `month_${String(i + 1).padStart(2, '0')}`)
/** Where wordings come from: see docs/adding-a-language.md. */
const origins = ['own']

/** Without these, the fields of an invoice or a receipt are found only by their position. */
const required: Concept[] = [
  ...(['title_invoice', 'title_credit', 'title_receipt', 'title_other'] as const),
  ...(['invoice_number', 'order_number', 'customer_number', 'delivery_number', 'reference'] as const),
  ...(['date', 'invoice_date', 'due_date', 'delivery_date', 'period', 'terms'] as const),
  ...(['payment_method', 'iban', 'bic', 'bank', 'card', 'cash', 'currency'] as const),
  ...(['bill_to', 'ship_to', 'vat_id', 'tax_number', 'register', 'phone', 'email'] as const),
  ...(['subtotal', 'tax', 'tax_base', 'total', 'due', 'paid', 'discount', 'shipping'] as const),
  ...(['col_code', 'col_description', 'col_quantity', 'col_unit_price', 'col_amount'] as const),
  ...(['legal_form', 'street', 'country', 'page'] as const),
]

function wordings(language: string): LexiconLine[] {
  return readLexicon(language).filter(({ meanings }) => !meanings.startsWith('month_'))
}

describe.each(languages)('the lexicon of %s', (language) => {
  const lines = readLexicon(language)

  it('has known meanings, a wording and its origin in each line', () => {
    const known = new Set<string>([...concepts, ...months])
    const isRight = ({ meanings, wording, origin }: LexiconLine) => {
      const each = meanings.split(',')
      const areKnown = each.every((meaning) => known.has(meaning)) && new Set(each).size === each.length
      const hasWords = splitPlainly(wording).length > 0 && wording === wording.trim()
      return areKnown && hasWords && origins.includes(origin)
    }
    expect(lines.filter((line) => !isRight(line))).toEqual([])
  })

  it('says only of legal forms that names end with them', () => {
    const ends = lines
      .map(({ meanings }) => meanings.split(','))
      .filter((each) => each.includes('legal_form_end'))
    expect(ends.filter((each) => !each.includes('legal_form'))).toEqual([])
  })

  it('is sorted', () => {
    const text = readFileSync(new URL(`${language}.tsv`, import.meta.url), 'utf8')
    const written = text.split('\n').slice(0, -1)
    expect(written).toEqual([...written].sort())
  })

  it('has each wording once, with everything that it can mean', () => {
    const plain = wordings(language).map(({ wording }) => splitPlainly(wording).join(' '))
    const counts = Map.groupBy(plain, (text) => text)
    expect([...counts.values()].filter((same) => same.length > 1)).toEqual([])
  })

  it('has words for what documents are read by, and all months', () => {
    const covered = new Set(lines.flatMap(({ meanings }) => meanings.split(',')))
    expect([...required, ...months].filter((each) => !covered.has(each))).toEqual([])
  })
})

describe('the compiled lexicon', () => {
  it('is up to date', () => {
    const { tables, ...head } = compileLexicon()
    expect(JSON.parse(readFileSync(headFile, 'utf8'))).toMatchObject(head)
    expect(Buffer.compare(readFileSync(tablesFile), tables)).toBe(0)
  })

  it('finds every wording with its meanings, whole and without spaces', () => {
    const isFound = ({ meanings }: LexiconLine, words: readonly string[]) => {
      const [label, ...more] = findLabels(words)
      const isWhole = label?.from === 0 && label.to === words.length && more.length === 0
      return (
        isWhole && meanings.split(',').every((each) => label.concepts.some((concept) => concept === each))
      )
    }
    const missed = languages.flatMap(wordings).filter((line) => {
      const words = splitPlainly(line.wording)
      const glued = words.join('')
      const areFound = isFound(line, words) && (glued.length <= 5 || isFound(line, [glued]))
      return !areFound || !words.every(isLabelWord)
    })
    expect(missed).toEqual([])
  })

  it('finds labels only where all their words are', () => {
    const known = new Set(
      languages.flatMap(wordings).flatMap(({ wording }) => {
        const words = splitPlainly(wording)
        return [words.join(' '), words.join('')]
      }),
    )
    const word = fc.oneof(fc.constantFrom('invoice', 'total', 'no', 'date', 'net', 'rechnung'), fc.string())
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        let end = 0
        for (const { from, to } of findLabels(words)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(known.has(words.slice(from, to).join(' '))).toBe(true)
          end = to
        }
      }),
    )
  })
})
