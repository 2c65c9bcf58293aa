import type { Condition } from '@numora/contract'
import { useTranslations } from 'use-intl'

/** A condition in words: "total_amount is at least 1000". */
export function useConditionText(): (condition: Condition) => string {
  const t = useTranslations('settings.conditions')
  return ({ field, operator, value }) =>
    [field, t(`operators.${operator}`), Array.isArray(value) ? value.join(', ') : value]
      .filter(Boolean)
      .join(' ')
}
