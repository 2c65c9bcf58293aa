import type { QueryKey } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormDialog } from '../../form/form-dialog.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { useForm } from '../../form/use-form.ts'
import { notify } from '../../kit/toasts.tsx'
import { useDestinations } from '../../settings/destinations/use-destinations.ts'

/** Delivers a document by hand: by all routes that fit, or to one destination. */
export function DispatchDialog({
  documentId,
  changed,
  onClose,
}: {
  documentId: string
  changed: readonly QueryKey[]
  onClose: () => void
}) {
  const t = useTranslations('life.delivery')
  const numora = useNumora()
  const { items: destinations } = useDestinations()
  const form = useForm({
    initial: { destination_id: '' },
    submit: ({ destination_id }) =>
      numora.deliveries.dispatch(documentId, destination_id === '' ? {} : { destination_id }),
    changed,
    onDone: () => {
      notify(t('dispatched'))
      onClose()
    },
  })
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t('dispatchTitle')}
      description={t('dispatchText')}
      submitLabel={t('dispatchNow')}
    >
      <FormSelect
        path="destination_id"
        label={t('where')}
        value={form.values.destination_id}
        options={[
          { value: '', label: t('allRoutes') },
          ...destinations
            .filter(({ status }) => status === 'active')
            .map(({ id, display_name }) => ({ value: id, label: display_name })),
        ]}
        onValueChange={(destination_id) => form.set({ destination_id })}
      />
    </FormDialog>
  )
}
