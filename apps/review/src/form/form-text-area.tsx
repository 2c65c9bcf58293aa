import type { ComponentProps } from 'react'
import { TextArea } from '../kit/text-area.tsx'
import { useProblemText } from './use-problem-text.ts'

/** A {@link TextArea} that shows what the API found wrong at its path. */
export function FormTextArea({ path, error, ...rest }: { path: string } & ComponentProps<typeof TextArea>) {
  const problem = useProblemText(path)
  return <TextArea {...rest} error={error ?? problem} />
}
