import type { ComponentProps } from 'react'
import { useApiText } from '../i18n/use-api-text.ts'
import { TextField } from '../kit/text-field.tsx'
import { useProblem } from './problems.ts'

/** A {@link TextField} that shows what the API found wrong at its path. */
export function FormTextField({ path, error, ...rest }: { path: string } & ComponentProps<typeof TextField>) {
  const problem = useProblem(path)
  const apiText = useApiText()
  return <TextField {...rest} error={error ?? (problem && apiText(problem))} />
}
