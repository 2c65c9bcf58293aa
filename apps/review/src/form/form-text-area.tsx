import type { ComponentProps } from 'react'
import { useApiText } from '../i18n/use-api-text.ts'
import { TextArea } from '../kit/text-area.tsx'
import { useProblem } from './problems.ts'

/** A {@link TextArea} that shows what the API found wrong at its path. */
export function FormTextArea({ path, error, ...rest }: { path: string } & ComponentProps<typeof TextArea>) {
  const problem = useProblem(path)
  const apiText = useApiText()
  return <TextArea {...rest} error={error ?? (problem && apiText(problem))} />
}
