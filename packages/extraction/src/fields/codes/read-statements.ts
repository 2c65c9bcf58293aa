import { parseCode } from '../../codes/parse-code.ts'
import type { CodeValueName, Statement } from '../../codes/statement.ts'
import { attempt, type Fault } from '../../fault.ts'
import type { Page, Source } from '../../file-content.ts'

/** A statement and the code that it is from. */
export type PlacedStatement = Statement & { source: Source }

/** A value that codes of a document give. */
export type Given = { value: string; source: Source; isExact: boolean }

/** What the codes of a document say. A parser that fails costs only its own code. */
export function readStatements(pages: readonly Page[], faults: Fault[]): PlacedStatement[] {
  return pages.flatMap(({ number, codes = [] }) =>
    codes.flatMap(({ text, box }): PlacedStatement[] => {
      const statement = attempt(
        faults,
        'codes',
        () => parseCode(text),
        () => null,
      )
      return statement ? [{ ...statement, source: { page: number, box } }] : []
    }),
  )
}

/** The different values of one name; those that are usually right only count without an exact one. */
export function givenValues(
  statements: readonly PlacedStatement[],
  name: CodeValueName,
  isSame: (a: string, b: string) => boolean,
): Given[] {
  const find = (from: 'exact' | 'usual') => {
    const found: Given[] = []
    for (const { [from]: values, source } of statements) {
      const value = values[name]
      if (value !== undefined && !found.some((known) => isSame(known.value, value)))
        found.push({ value, source, isExact: from === 'exact' })
    }
    return found
  }
  const exact = find('exact')
  return exact.length > 0 ? exact : find('usual')
}
