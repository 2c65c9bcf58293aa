import { useApiText } from '../i18n/use-api-text.ts'
import { useProblem } from './problems.ts'

/** What is wrong with the field of this path, as a sentence in the language of the page. */
export function useProblemText(path: string): string | undefined {
  const apiText = useApiText()
  const problem = useProblem(path)
  if (problem === undefined) return undefined
  const text = apiText(problem)
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
