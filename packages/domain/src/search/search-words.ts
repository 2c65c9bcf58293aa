import { documentSchemas, type FieldDefinition, type FieldType, type SchemaId } from '@numora/contract'
import { plainText } from '../values/plain-text.ts'
import { amountsOf, fullAmount } from './amount-forms.ts'

/** Longer words are found by their beginning. */
const longestWord = 40

/** The parts of a plain text between blanks, without punctuation around them. */
export function chunksOf(plain: string): string[] {
  return plain
    .split(/\s+/)
    .map((chunk) => chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((chunk) => chunk !== '')
}

/** The words of a chunk: runs of letters and digits. */
export function wordsOfChunk(chunk: string): string[] {
  return (chunk.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => shortened(word))
}

function shortened(word: string): string {
  return word.length > longestWord ? Array.from(word).slice(0, longestWord).join('') : word
}

/** The words of an identifier with punctuation as one: `INV-2024/1` is also found by `inv20241`. Null for other chunks. */
export function joinedWord(chunk: string): string | null {
  return /\p{N}/u.test(chunk) && /[^\p{L}\p{N}]/u.test(chunk)
    ? shortened(chunk.replace(/[^\p{L}\p{N}]/gu, ''))
    : null
}

/** What a text is found by: its words in plain form, its amounts, and its identifiers as one word. */
export function searchWords(text: string): string[] {
  return chunksOf(plainText(text)).flatMap((chunk) => {
    const amounts = amountsOf(chunk)
    if (amounts.length > 0) return amounts.map(fullAmount)
    const joined = joinedWord(chunk)
    return joined === null ? wordsOfChunk(chunk) : [...wordsOfChunk(chunk), joined]
  })
}

type Values = Readonly<Record<string, { value: string | null } | undefined>>

const unsearched: readonly FieldType[] = ['enum', 'boolean', 'time']

/** What the values of a result are found by. */
export function searchWordsOfResult(
  schema: SchemaId,
  { fields, lineItems }: { fields: Values; lineItems: readonly { fields: Values }[] },
): string[] {
  const { fields: definitions, lineItemFields } = documentSchemas[schema]
  return [
    ...wordsOfValues(definitions, fields),
    ...lineItems.flatMap((item) => wordsOfValues(lineItemFields, item.fields)),
  ]
}

function wordsOfValues(definitions: readonly FieldDefinition[], values: Values): string[] {
  return definitions.flatMap(({ name, type }) => {
    const value = values[name]?.value
    if (value == null || unsearched.includes(type)) return []
    return type === 'decimal' ? [fullAmount(value)] : searchWords(value)
  })
}
