import type { Mark, Run } from '../page/sheet.ts'

/** The values of a contract as they are being printed. */
export type MarkBook = {
  /** Makes runs of a text that is a value, or several values at once. */
  value: (text: string, ...values: [field: string, canonical: string][]) => Run
  /** Makes whole runs part of one more value. */
  within: (runs: Run[], field: string, canonical: string) => Run[]
  mark: (field: string, canonical: string, printed: string) => Mark
  /** The text of each mark as it is printed. */
  printed: Map<Mark, string>
}

export function createMarkBook(): MarkBook {
  const printed = new Map<Mark, string>()
  const mark = (field: string, value: string, text: string): Mark => {
    const made: Mark = { field, value }
    printed.set(made, text)
    return made
  }
  return {
    printed,
    mark,
    value: (text, ...values) =>
      values.length === 0
        ? { text }
        : { text, marks: values.map(([field, canonical]) => mark(field, canonical, text)) },
    within: (runs, field, canonical) => {
      const made = mark(field, canonical, runs.map((run) => run.text).join(''))
      return runs.map((run) => ({ ...run, marks: [...(run.marks ?? []), made] }))
    },
  }
}
