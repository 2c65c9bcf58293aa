import type { CreatedWorkflow, Workflow } from '@numora/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useNumora } from '../../api/numora.tsx'
import { FormFrame } from '../../form/form-frame.tsx'
import { FormTextField } from '../../form/form-text-field.tsx'
import { useForm } from '../../form/use-form.ts'
import { Checkbox } from '../../kit/checkbox.tsx'
import { ConfirmButton } from '../../kit/confirm-button.tsx'
import { notify } from '../../kit/toasts.tsx'
import { useMay } from '../../session/session-gate.tsx'
import { SecretDialog } from '../secret-dialog.tsx'
import { SectionFrame } from '../section-frame.tsx'
import { settingsRoute } from '../settings-route.ts'
import { StepsField, type StepsValue } from './steps-field.tsx'
import { type StepSchemas, stepDraftsOf, stepsOf } from './workflow-draft.ts'
import { WorkflowRuns } from './workflow-runs.tsx'

type Values = { name: string; isActive: boolean; steps: StepsValue }

/** Name, state and steps of a workflow, and what became of its runs. */
export function WorkflowEditor({ workflow, schemas }: { workflow?: Workflow; schemas: StepSchemas }) {
  const t = useTranslations('settings.workflows')
  const common = useTranslations('common')
  const form = useTranslations('form')
  const numora = useNumora()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const mayWrite = useMay('destinations:write')
  const [created, setCreated] = useState<{ id: string; secret: string }>()
  const open = (item?: string) => navigate({ to: settingsRoute, params: { section: 'workflows', item } })
  const state = useForm<Values, Workflow | CreatedWorkflow>({
    initial: {
      name: workflow?.name ?? '',
      isActive: workflow?.status !== 'disabled',
      steps: { drafts: stepDraftsOf(workflow?.steps ?? [], schemas) },
    },
    check: ({ steps: { json } }) => {
      const reason = json === undefined ? undefined : reasonOf(json)
      return reason === undefined ? [] : [{ path: 'steps', message: form('invalidJson', { reason }) }]
    },
    submit: async ({ name, isActive, steps: { drafts, json } }) => {
      const body = {
        name,
        status: isActive ? ('active' as const) : ('disabled' as const),
        steps: json === undefined ? stepsOf(drafts, schemas) : JSON.parse(json),
      }
      return workflow
        ? await numora.workflows.put(workflow.id, { ...body, version: workflow.version })
        : await numora.workflows.create(body)
    },
    changed: [['workflows']],
    onDone: (saved) => {
      notify(common('saved'))
      if (workflow) return
      const secret = 'secret' in saved ? saved.secret : undefined
      if (secret === undefined) void open(saved.id)
      else setCreated({ id: saved.id, secret })
    },
  })
  const { values, set } = state
  return (
    <SectionFrame
      backTo="workflows"
      title={workflow?.name ?? t('createTitle')}
      intro={
        workflow ? t('about', { version: workflow.version, routes: workflow.binding_count }) : t('createText')
      }
      actions={
        workflow &&
        mayWrite && (
          <ConfirmButton
            question={{
              title: t('deleteTitle', { name: workflow.name }),
              text: t('deleteText'),
              confirmLabel: common('delete'),
              act: async () => {
                await numora.workflows.delete(workflow.id)
                await open()
                await queries.invalidateQueries({ queryKey: ['workflows'], exact: true })
              },
            }}
          >
            {common('delete')}
          </ConfirmButton>
        )
      }
    >
      <FormFrame form={state} canSubmitUnchanged={!workflow} isReadOnly={!mayWrite}>
        <FormTextField
          path="name"
          label={t('name')}
          value={values.name}
          onValueChange={(name) => set({ name })}
        />
        <Checkbox
          label={t('activeLabel')}
          hint={t('activeHint')}
          isChecked={values.isActive}
          onCheckedChange={(isActive) => set({ isActive })}
        />
        <StepsField schemas={schemas} value={values.steps} onChange={(steps) => set({ steps })} />
      </FormFrame>
      {workflow && <WorkflowRuns workflowId={workflow.id} />}
      {created && (
        <SecretDialog
          title={t('secretTitle')}
          text={t('secretText')}
          label={t('secret')}
          secret={created.secret}
          onClose={() => void open(created.id)}
        />
      )}
    </SectionFrame>
  )
}

/** Why a text is no JSON; undefined if it is. */
function reasonOf(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
