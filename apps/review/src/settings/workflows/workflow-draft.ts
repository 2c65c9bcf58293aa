import type { Condition, WorkflowStep, WorkflowStepType } from '@numora/contract'
import { tidyCondition } from '../conditions/tidy-condition.ts'
import { draftOf, emptyDraft, type GroupDraft, jsonOf } from '../schema-form/draft.ts'
import type { JsonSchema } from '../schema-form/json-schema.ts'

/** One step of a workflow while it is edited; the comparison of a condition is edited as such, the rest by its schema. */
export type StepDraft = { type: WorkflowStepType; group: GroupDraft; condition: Condition }
export type StepSchemas = Partial<Record<WorkflowStepType, JsonSchema>>

const emptyCondition: Condition = { field: '', operator: 'equals', value: '' }
const ofCondition = new Set(['field', 'operator', 'value'])

/** The schema of each type of step, without the type itself and without the parts of a condition. */
export function stepSchemasOf(workflowStep: JsonSchema): StepSchemas {
  return Object.fromEntries(
    (workflowStep.oneOf ?? []).map((step) => {
      const type = step.properties?.type?.const as WorkflowStepType
      const properties = Object.entries(step.properties ?? {}).filter(
        ([name]) => name !== 'type' && !(type === 'condition' && ofCondition.has(name)),
      )
      return [type, { ...step, properties: Object.fromEntries(properties) }]
    }),
  )
}

/** The drafts of the steps of a workflow. */
export function stepDraftsOf(steps: readonly WorkflowStep[], schemas: StepSchemas): StepDraft[] {
  return steps.map((step) => {
    const { type } = step
    const condition = type === 'condition' ? conditionOf(step) : emptyCondition
    return { type, condition, group: draftOf(schemas[type]!, step) as GroupDraft }
  })
}

/** The steps as they are sent. */
export function stepsOf(drafts: readonly StepDraft[], schemas: StepSchemas): WorkflowStep[] {
  return drafts.map(({ type, group, condition }) => ({
    type,
    ...(jsonOf(schemas[type]!, group) as object),
    ...(type === 'condition' && tidyCondition(condition)),
  })) as WorkflowStep[]
}

/** A new step with an id that no other has. */
export function newStep(
  type: WorkflowStepType,
  drafts: readonly StepDraft[],
  schemas: StepSchemas,
): StepDraft {
  const ids = new Set(drafts.map(({ group }) => group.id))
  const base = type.replaceAll('_', '-')
  const free = [base, ...drafts.map((_, index) => `${base}-${index + 2}`)].find((id) => !ids.has(id))
  return { type, condition: emptyCondition, group: { ...emptyDraft(schemas[type]!), id: free } }
}

function conditionOf({ field, operator, value }: Condition): Condition {
  return { field, operator, ...(value !== undefined && { value }) }
}
