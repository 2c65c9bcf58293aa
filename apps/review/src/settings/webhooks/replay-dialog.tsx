import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { instantOf, localOf } from '../../form/local-time.ts'
import { useForm } from '../../form/use-form.ts'
import { notify } from '../../kit/toasts.tsx'

/** Sends the events of a time again, such as after the receiver was away. */
export function ReplayDialog({ endpointId, onClose }: { endpointId: string; onClose: () => void }) {
  const t = useTranslations('settings.webhooks')
  const formText = useTranslations('form')
  const numora = useNumora()
  const form = useForm({
    initial: { since: localOf(new Date(Date.now() - 86_400_000)), until: '' },
    check: ({ since }) => (instantOf(since) ? [] : [{ path: 'since', message: formText('required') }]),
    submit: ({ since, until }) => {
      const end = instantOf(until)
      return numora.webhookEndpoints.replay(endpointId, {
        since: instantOf(since)!,
        ...(end !== undefined && { until: end }),
      })
    },
    changed: [['webhook-deliveries', endpointId]],
    onDone: ({ queued, next_since }) => {
      notify(t('replayed', { count: queued }))
      // One replay queues a limited number; the next one goes on there.
      if (next_since) form.reset({ since: localOf(new Date(next_since)), until: form.values.until })
      else onClose()
    },
  })
  const { values, set } = form
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('replay')}
      description={t('replayText')}
      submitLabel={t('replaySend')}
    >
      <FormTextField
        path="since"
        type="datetime-local"
        label={t('since')}
        value={values.since}
        onValueChange={(since) => set({ since })}
      />
      <FormTextField
        path="until"
        type="datetime-local"
        label={t('until')}
        hint={t('untilHint')}
        value={values.until}
        onValueChange={(until) => set({ until })}
      />
    </FormDialog>
  )
}
