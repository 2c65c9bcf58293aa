import type { Route, UpdateRoute } from '@numora/contract'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormSelect } from '../../form/form-select.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { ConditionsEditor } from '../conditions/conditions-editor.tsx'
import { tidyCondition } from '../conditions/tidy-condition.ts'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { useSchema } from '../use-schema.ts'
import { useSchemas } from '../use-schemas.ts'
import { useTargetName } from './use-target-name.ts'

/** A route that exists: when it applies can be changed, what it leads to cannot. */
export function EditRoutePage({ route }: { route: Route }) {
  const t = useTranslations('settings.routes')
  const common = useTranslations('common')
  const numora = useNumora()
  const navigate = useNavigate()
  const mayWrite = useMay('destinations:write')
  const schemas = useSchemas()
  const targetName = useTargetName()
  const { fields } = useSchema(route.schema)
  const form = useForm({
    initial: {
      active: route.active,
      trigger: route.trigger,
      conditions: route.conditions,
      url: route.config?.url ?? '',
      secret: '',
    },
    submit: ({ active, trigger, conditions, url, secret }) =>
      numora.routes.update(route.id, {
        active,
        trigger,
        conditions: conditions.map(tidyCondition),
        ...(url !== '' && url !== route.config?.url && { config: { url } }),
        ...(secret !== '' && { credentials: { secret } }),
      } satisfies UpdateRoute),
    changed: [['routes']],
    pathOf: (path) =>
      ({ 'config.url': 'url', config: 'url', 'credentials.secret': 'secret', credentials: 'secret' })[path] ??
      path,
    onDone: () => {
      notify(common('saved'))
      void navigate({ to: settingsRoute, params: { section: 'routes', item: undefined } })
    },
  })
  const { values, set } = form
  const triggers = (['on_approve', 'manual', 'on_review_required'] as const).filter(
    (trigger) => trigger !== 'on_review_required' || route.mode === 'workflow',
  )
  return (
    <SectionFrame
      backTo="routes"
      title={`${schemas.find(({ id }) => id === route.schema)?.label ?? route.schema} → ${targetName(route)}`}
      intro={t(`modeHints.${route.mode}`)}
    >
      <FormFrame form={form} canSubmitUnchanged={false} isReadOnly={!mayWrite}>
        <Checkbox
          label={t('activeLabel')}
          isChecked={values.active}
          onCheckedChange={(active) => set({ active })}
        />
        <FormSelect
          path="trigger"
          label={t('when')}
          hint={t(`triggerHints.${values.trigger}`)}
          value={values.trigger}
          options={triggers.map((value) => ({ value, label: t(`triggers.${value}`) }))}
          onValueChange={(trigger) => set({ trigger })}
        />
        {route.mode === 'external' && (
          <>
            <FormTextField
              path="url"
              type="url"
              label={t('url')}
              hint={t('urlHint')}
              value={values.url}
              onValueChange={(url) => set({ url })}
            />
            <FormTextField
              path="secret"
              type="password"
              autoComplete="new-password"
              label={t('newSecret')}
              hint={route.has_secret ? t('secretKept') : t('secretNeeded')}
              value={values.secret}
              onValueChange={(secret) => set({ secret })}
            />
          </>
        )}
        <ConditionsEditor
          path="conditions"
          legend={t('conditions')}
          hint={t('noConditions')}
          fields={fields}
          conditions={values.conditions}
          onChange={(conditions) => set({ conditions })}
        />
      </FormFrame>
    </SectionFrame>
  )
}
