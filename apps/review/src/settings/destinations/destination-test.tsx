import { useMutation } from '@tanstack/react-query'
import { CircleCheck, CircleX, FlaskConical } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { useApiText } from '../../i18n/use-api-text.ts'
import { Button } from '../../kit/button.tsx'
import { useFailureText } from '../../kit/failure.tsx'
import { Notice } from '../../kit/notice.tsx'

/** Sends a harmless request to the destination, and says what came of it. */
export function DestinationTest({ id }: { id: string }) {
  const t = useTranslations('settings.destinations')
  const format = useFormatter()
  const apiText = useApiText()
  const failureText = useFailureText()
  const numora = useNumora()
  const { data, error, isPending, mutate } = useMutation({
    mutationFn: async () => await numora.destinations.test(id),
  })
  const button = (
    <Button icon={<FlaskConical />} isBusy={isPending} onClick={() => mutate()}>
      {data || error ? t('testAgain') : t('test')}
    </Button>
  )
  return (
    <div aria-live="polite">
      {error ? (
        <Notice tone="bad" icon={<CircleX />} title={failureText(error)} actions={button} />
      ) : data ? (
        <Notice
          tone={data.ok ? 'good' : 'bad'}
          icon={data.ok ? <CircleCheck /> : <CircleX />}
          title={data.ok ? t('testOk') : t('testFailed')}
          actions={button}
        >
          {apiText(data.message)} {t('took', { seconds: format.number(data.duration_ms / 1_000) })}
        </Notice>
      ) : (
        <Notice title={t('testTitle')} actions={button}>
          {isPending ? t('testing') : t('testText')}
        </Notice>
      )}
    </div>
  )
}
