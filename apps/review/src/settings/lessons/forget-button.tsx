import type { Lesson } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { ConfirmButton } from '../../kit/confirm-button.tsx'
import { useMay } from '../../session/session-gate.tsx'

/** Forgets one lesson. */
export function ForgetButton({ lesson }: { lesson: Lesson }) {
  const t = useTranslations('settings.lessons')
  const numora = useNumora()
  const queries = useQueryClient()
  if (!useMay('review:write')) return null
  return (
    <ConfirmButton
      look="plain"
      question={{
        title: t('forgetTitle'),
        text: t('forgetText'),
        confirmLabel: t('forget'),
        act: async () => {
          await numora.lessons.delete(lesson.id)
          await queries.invalidateQueries({ queryKey: ['lessons'] })
        },
      }}
    >
      {t('forget')}
    </ConfirmButton>
  )
}
