import { useMutation } from '@tanstack/react-query'
import { FileText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '../kit/button.tsx'
import { EmptyState } from '../kit/notice.tsx'
import { notify } from '../kit/toasts.tsx'
import { useMay } from '../session/session-gate.tsx'
import { loadSamples } from '../upload/samples.ts'
import { uploads } from '../upload/uploads.ts'

/** In place of the list while the workspace has no documents at all. */
export function FirstVisit() {
  const t = useTranslations('queue')
  const mayUpload = useMay('documents:write')
  const { mutate, isPending } = useMutation({
    mutationFn: loadSamples,
    onSuccess: (files) => uploads.add(files, 'auto'),
    onError: () => notify(t('upload.samplesFailed'), { tone: 'bad' }),
  })
  return (
    <EmptyState
      icon={<FileText />}
      title={t('first.title')}
      actions={
        mayUpload && (
          <Button isBusy={isPending} onClick={() => mutate()}>
            {t('first.samples')}
          </Button>
        )
      }
    >
      <p>{t('first.text')}</p>
      {mayUpload && <p>{t('first.samplesText')}</p>}
    </EmptyState>
  )
}
