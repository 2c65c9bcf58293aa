import type { Problem } from './problem.ts'

/** The problems whose values are still as they were sent: one that was changed since is not blamed any more. */
export function openProblems(problems: readonly Problem[], sent: unknown, now: unknown): readonly Problem[] {
  return problems.filter(({ path }) => {
    const steps = path.split('.')
    return JSON.stringify(valueAt(sent, steps)) === JSON.stringify(valueAt(now, steps))
  })
}

/** The value at a path, or the innermost one on it that the form has. */
function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || typeof value !== 'object' || value === null || !(step in value)) return value
  return valueAt((value as Record<string, unknown>)[step], rest)
}
