import { useTranslations } from 'use-intl'
import { useConditionText } from '../conditions/use-condition-text.ts'
import type { FieldDraft } from './mapping-draft.ts'
import type { StepName } from './step-names.ts'

/** How a value changes, in a line, while the details are closed. */
export function DetailSummary({ draft: { lookup, steps, when, ...draft } }: { draft: FieldDraft }) {
  const t = useTranslations('settings.mappings')
  const conditionText = useConditionText()
  const parts = [
    lookup !== '' && `${t('lookup')} ${lookup}`,
    ...steps.map(({ name, args }) => {
      const label = t.has(`steps.${name as StepName}`) ? t(`steps.${name as StepName}`) : name
      return [label.replace(' …', ''), ...Object.values(args)].filter(Boolean).join(' ')
    }),
    draft.default !== '' && `${t('default')} ${draft.default}`,
    ...when.map((condition) => `${t('when')} ${conditionText(condition)}`),
  ]
  return <p className="muted">{parts.filter(Boolean).join(' · ')}</p>
}
