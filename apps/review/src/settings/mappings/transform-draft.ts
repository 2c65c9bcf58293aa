import type { TransformStep } from '@numora/contract'

/** The conversions with an argument, and the names of their parts. */
export const formats = {
  date_format: [''],
  number_format: ['scale', 'rounding', 'decimal', 'grouping'],
  minor_units: [''],
  max_length: [''],
  pad_start: ['length', 'with'],
  pad_end: ['length', 'with'],
  replace: ['search', 'with'],
} as const
export type Format = keyof typeof formats

/** One step of a conversion while it is edited; `args` are texts by the name of the part, '' if there is only one. */
export type StepDraft = { name: string; args: Record<string, string> }

const numbers = new Set(['scale', 'length'])

export function isFormat(name: string): name is Format {
  return name in formats
}

/** The steps of a conversion as they are edited. */
export function stepDraftsOf(transform: TransformStep | TransformStep[] | undefined): StepDraft[] {
  if (transform === undefined) return []
  return [transform].flat().map((step) => {
    if (typeof step === 'string') return { name: step, args: {} }
    const [[name, argument] = ['', '']] = Object.entries(step)
    const args = typeof argument === 'object' ? argument : { '': argument }
    return {
      name,
      args: Object.fromEntries(Object.entries(args).map(([part, value]) => [part, String(value)])),
    }
  })
}

/** A conversion of these steps; undefined if there are none. */
export function transformOf(drafts: readonly StepDraft[]): TransformStep | TransformStep[] | undefined {
  const steps = drafts.map(stepOf)
  return steps.length > 1 ? steps : steps[0]
}

function stepOf({ name, args }: StepDraft): TransformStep {
  if (!isFormat(name)) return name
  if (formats[name].length === 1)
    return { [name]: name === 'date_format' ? (args[''] ?? '') : numberOr(args[''] ?? '') }
  // The text that replaces another may be empty; other parts are left out then.
  const parts = Object.entries(args).filter(
    ([part, text]) => text !== '' || (name === 'replace' && part === 'with') || part === 'grouping',
  )
  return {
    [name]: Object.fromEntries(
      parts.map(([part, text]) => [part, numbers.has(part) ? numberOr(text) : text]),
    ),
  } as TransformStep
}

/** What is no number is sent as it is, so that the API says what it expected. */
function numberOr(text: string): number {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? (text as unknown as number) : number
}
