import { en } from '../locales/en.ts'
import { regions } from '../locales/regions.ts'
import { remarksOf } from '../locales/remarks.ts'
import type { LabelKey } from '../locales/words.ts'
import type { Random } from '../random.ts'
import { listOf } from '../world/world.ts'
import type { InvoiceFacts } from './facts.ts'

/** Labels that may have unusual wordings, because what is beside them shows their meaning. */
const freeKeys = new Set<LabelKey>([
  'number',
  'date',
  'dueDate',
  'orderNumber',
  'customerNumber',
  'deliveryDate',
  'reference',
  'net',
  'taxBase',
  'taxAmount',
  'total',
  'due',
  'paid',
])

/** Languages whose letters are in every font. */
const westernLanguages = ['da', 'de', 'en', 'es', 'fi', 'fr', 'it', 'nl', 'pt', 'sv']

/** Abbreviates like old programs: `Inv. dat.` for `Invoice date`. */
function shorten(text: string, r: Random): string {
  return text
    .split(' ')
    .map((word) => (/^\p{L}{6,}$/u.test(word) ? `${word.slice(0, r.int(3, 4))}.` : word))
    .join(' ')
}

/** An unusual label (wordy, of a trade, in another language, or abbreviated); null for most. */
function rareWord(key: LabelKey, own: string, { region }: InvoiceFacts, r: Random): string | null {
  if (!freeKeys.has(key)) return null
  const wordy = remarksOf(region.language).labels[key]
  if (wordy && r.chance(0.1)) return r.pick(listOf(wordy))
  if (r.chance(0.02)) return shorten(own, r)
  if (!r.chance(0.02)) return null
  const foreign = regions.filter(({ language }) => westernLanguages.includes(language))
  return r.pick(listOf(r.pick(foreign).words.labels[key]))
}

/** Chooses a document's words: each is chosen once and stays the same. */
export function createWord(facts: InvoiceFacts, r: Random): (key: LabelKey) => string {
  const chosen = new Map<LabelKey, string>()
  const isBilingual = facts.region.language !== 'en' && r.chance(facts.region.fonts ? 0.2 : 0.05)
  return (key) => {
    const known = chosen.get(key)
    if (known !== undefined) return known
    const usual = r.pick(listOf(facts.region.words.labels[key]))
    const own = rareWord(key, usual, facts, r.fork(key)) ?? usual
    const word = isBilingual && key !== 'page' ? `${own} / ${r.pick(listOf(en.labels[key]))}` : own
    chosen.set(key, word)
    return word
  }
}
