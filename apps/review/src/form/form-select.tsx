import type { ComponentProps } from 'react'
import { useApiText } from '../i18n/use-api-text.ts'
import { Select } from '../kit/select.tsx'
import { useProblem } from './problems.ts'

/** A {@link Select} that shows what the API found wrong at its path. */
export function FormSelect<V extends string>({
  path,
  error,
  ...rest
}: { path: string } & ComponentProps<typeof Select<V>>) {
  const problem = useProblem(path)
  const apiText = useApiText()
  return <Select {...rest} error={error ?? (problem && apiText(problem))} />
}
