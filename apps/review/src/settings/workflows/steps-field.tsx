import type { WorkflowStep, WorkflowStepType } from '@numora/contract'
import { Braces, ListOrdered } from 'lucide-react'
import { useTranslations } from 'use-intl'
import formStyles from '../../form/form.module.css'
import { useProblemsWithin } from '../../form/problems.ts'
import { useApiText } from '../../i18n/use-api-text.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import { TextArea } from '../../kit/text-area.tsx'
import { StepFieldset } from './step-fieldset.tsx'
import { newStep, type StepDraft, type StepSchemas, stepDraftsOf, stepsOf } from './workflow-draft.ts'

/** The steps, as a list or, if `json` is there, as that text. */
export type StepsValue = { drafts: StepDraft[]; json?: string }

type StepsFieldProps = { schemas: StepSchemas; value: StepsValue; onChange: (value: StepsValue) => void }

/** The steps of a workflow in their order; also as JSON, for whoever knows them. */
export function StepsField({ schemas, value: { drafts, json }, onChange }: StepsFieldProps) {
  const t = useTranslations('settings.workflows')
  const types = Object.keys(schemas) as WorkflowStepType[]
  const change = (drafts: StepDraft[]) => onChange({ drafts })
  if (json !== undefined)
    return <StepsJson schemas={schemas} json={json} drafts={drafts} onChange={onChange} />
  return (
    <fieldset className={formStyles.group}>
      <legend>{t('steps')}</legend>
      {drafts.map((draft, index) => (
        <StepFieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity while they are edited
          key={index}
          path={`steps.${index}`}
          number={index + 1}
          count={drafts.length}
          schema={schemas[draft.type]!}
          draft={draft}
          onChange={(next) => change(drafts.with(index, next))}
          onRemove={() => change(drafts.toSpliced(index, 1))}
          onMove={(by) => change(drafts.toSpliced(index, 1).toSpliced(index + by, 0, draft))}
        />
      ))}
      <div className={formStyles.buttons}>
        <Select
          label={t('addStep')}
          isLabelHidden
          value=""
          options={[
            { value: '', label: t('addStep') },
            ...types.map((value) => ({ value, label: t(`types.${value}`) })),
          ]}
          onValueChange={(type) =>
            type !== '' && change([...drafts, newStep(type as WorkflowStepType, drafts, schemas)])
          }
        />
        <Button
          look="quiet"
          icon={<Braces />}
          onClick={() => onChange({ drafts, json: JSON.stringify(stepsOf(drafts, schemas), null, 2) })}
        >
          {t('asJson')}
        </Button>
      </div>
    </fieldset>
  )
}

function StepsJson({
  schemas,
  json,
  drafts,
  onChange,
}: {
  schemas: StepSchemas
  json: string
  drafts: StepDraft[]
  onChange: (value: StepsValue) => void
}) {
  const t = useTranslations('settings.workflows')
  const apiText = useApiText()
  const problems = useProblemsWithin('steps')
  const steps = knownSteps(json, schemas)
  return (
    <fieldset className={formStyles.group}>
      <legend>{t('steps')}</legend>
      <TextArea
        label={t('stepsJson')}
        isCode
        rows={16}
        value={json}
        error={problems
          .map(({ path, message }) => (path === 'steps' ? message : `${path}: ${apiText(message)}`))
          .join(' · ')}
        onValueChange={(json) => onChange({ drafts, json })}
      />
      <Button
        look="quiet"
        icon={<ListOrdered />}
        className={formStyles.start}
        disabled={steps === undefined}
        onClick={() => steps && onChange({ drafts: stepDraftsOf(steps, schemas) })}
      >
        {t('asList')}
      </Button>
    </fieldset>
  )
}

/** The steps of a text, if it is a list of steps whose types are known. */
function knownSteps(json: string, schemas: StepSchemas): WorkflowStep[] | undefined {
  try {
    const steps: unknown = JSON.parse(json)
    if (!Array.isArray(steps)) return undefined
    return steps.every((step) => step?.type in schemas) ? (steps as WorkflowStep[]) : undefined
  } catch {
    return undefined
  }
}
