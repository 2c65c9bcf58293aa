import type { ComponentProps } from 'react'
import { Select } from '../kit/select.tsx'
import { useProblemText } from './use-problem-text.ts'

/** A {@link Select} that shows what the API found wrong at its path. */
export function FormSelect<V extends string>({
  path,
  error,
  ...rest
}: { path: string } & ComponentProps<typeof Select<V>>) {
  const problem = useProblemText(path)
  return <Select {...rest} error={error ?? problem} />
}
