import { useTranslations } from 'use-intl'
import { useApiText } from '../i18n/use-api-text.ts'
import { TextArea } from '../kit/text-area.tsx'
import { linesOf } from './lines.ts'
import { useProblemsWithin } from './problems.ts'

type FormLinesProps = {
  path: string
  label: string
  hint?: string
  value: string
  onValueChange: (value: string) => void
}

/** A list of short texts, one on each line; what the API found wrong with one is shown with its line. */
export function FormLines({ path, value, ...rest }: FormLinesProps) {
  const t = useTranslations('form')
  const apiText = useApiText()
  const problems = useProblemsWithin(path)
  const lines = linesOf(value)
  const textOf = (at: string) => {
    const index = Number(at.slice(path.length + 1))
    return at === path ? '' : `${t('lineText', { number: index + 1, text: lines[index] ?? '' })} `
  }
  return (
    <TextArea
      {...rest}
      value={value}
      rows={Math.max(2, Math.min(6, lines.length + 1))}
      error={problems.map(({ path: at, message }) => `${textOf(at)}${apiText(message)}`).join(' · ')}
    />
  )
}
