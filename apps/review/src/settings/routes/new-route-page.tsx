import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { useForm } from '../../form/use-form.ts'
import { notify } from '../../kit/toasts.tsx'
import { ConditionsEditor } from '../conditions/conditions-editor.tsx'
import { useDestinations } from '../destinations/use-destinations.ts'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchema } from '../use-schema.ts'
import { useSchemas } from '../use-schemas.ts'
import { RouteTarget } from './route-target.tsx'
import { emptyRoute, requiredOf, routeOf } from './route-values.ts'

/** A new route. */
export function NewRoutePage() {
  const t = useTranslations('settings.routes')
  const formText = useTranslations('form')
  const numora = useNumora()
  const navigate = useNavigate()
  const schemas = useSchemas()
  const { items: destinations } = useDestinations()
  const [secret, showSecret] = useState<string>()
  const leave = () => void navigate({ to: settingsRoute, params: { section: 'routes', item: undefined } })
  const form = useForm({
    initial: emptyRoute,
    check: (values) => requiredOf(values).map((path) => ({ path, message: formText('required') })),
    submit: (values) =>
      numora.routes.create(
        routeOf(values, destinations.find(({ id }) => id === values.destination_id)?.provider),
      ),
    changed: [['routes']],
    pathOf: (path) => (path === 'config' || path === 'config.url' ? 'url' : path),
    onDone: ({ secret }) => {
      notify(t('created'))
      if (secret === undefined) leave()
      else showSecret(secret)
    },
  })
  const { values, set } = form
  const { fields } = useSchema(values.schema || undefined)
  const triggers = ['on_approve', 'manual', 'on_review_required'] as const
  return (
    <SectionFrame backTo="routes" title={t('createTitle')} intro={t('createText')}>
      <FormFrame form={form} submitLabel={t('create')}>
        <FormSelect
          path="schema"
          label={t('schema')}
          value={values.schema}
          options={[
            { value: '', label: formText('choose') },
            ...schemas.map(({ id, label }) => ({ value: id, label })),
          ]}
          onValueChange={(schema) => set({ schema })}
        />
        <RouteTarget values={values} onChange={set} />
        <FormSelect
          path="trigger"
          label={t('when')}
          hint={t(`triggerHints.${values.trigger}`)}
          value={values.trigger}
          options={triggers
            .filter((value) => value !== 'on_review_required' || values.mode === 'workflow')
            .map((value) => ({ value, label: t(`triggers.${value}`) }))}
          onValueChange={(trigger) => set({ trigger })}
        />
        <ConditionsEditor
          path="conditions"
          legend={t('conditions')}
          hint={t('noConditions')}
          fields={fields}
          conditions={values.conditions}
          onChange={(conditions) => set({ conditions })}
        />
      </FormFrame>
      {secret && (
        <SecretDialog
          title={t('secretTitle')}
          text={t('secretText')}
          label={t('secret')}
          secret={secret}
          onClose={leave}
        />
      )}
    </SectionFrame>
  )
}
