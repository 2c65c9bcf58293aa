import type { ComponentProps } from 'react'
import { TextField } from '../kit/text-field.tsx'
import { useProblemText } from './use-problem-text.ts'

/** A {@link TextField} that shows what the API found wrong at its path. */
export function FormTextField({ path, error, ...rest }: { path: string } & ComponentProps<typeof TextField>) {
  const problem = useProblemText(path)
  return <TextField {...rest} error={error ?? problem} />
}
