import { documentSchemas, type ErrorDetail, type FieldDefinition, type WorkflowStep } from '@numora/contract'
import { checkCondition } from './conditions.ts'

/** A workflow may run on documents of any schema. */
const allFields: readonly FieldDefinition[] = Object.values(documentSchemas).flatMap(({ fields }) => [
  ...fields,
])

/**
 * Everything in the steps of a workflow that cannot work; `destinationIds` are those that exist. Empty if all is well.
 */
export function checkWorkflow(
  steps: readonly WorkflowStep[],
  destinationIds: ReadonlySet<string>,
): ErrorDetail[] {
  return steps.flatMap((step, index) => {
    const path = `steps.${index}`
    const isRepeated = steps.findIndex(({ id }) => id === step.id) < index
    return [
      ...(isRepeated ? [{ path: `${path}.id`, message: `"${step.id}" is the id of an earlier step` }] : []),
      ...checkStep(path, step, steps.slice(0, index), destinationIds),
    ]
  })
}

function checkStep(
  path: string,
  step: WorkflowStep,
  before: readonly WorkflowStep[],
  destinationIds: ReadonlySet<string>,
): ErrorDetail[] {
  if (step.type === 'condition') return checkCondition(path, step, allFields)
  if (step.type === 'push' && !destinationIds.has(step.destination_id))
    return [{ path: `${path}.destination_id`, message: 'There is no such destination' }]
  if (step.type === 'wait_for_report' && before.some((other) => isReportOf(other, step.provider)))
    return [{ path: `${path}.provider`, message: `"${step.provider}" reports in an earlier step` }]
  if (step.type === 'approve' && before.some(({ type }) => type !== 'condition'))
    return [{ path, message: 'expected nothing but conditions before approve' }]
  return []
}

function isReportOf(step: WorkflowStep, provider: string): boolean {
  return step.type === 'wait_for_report' && step.provider === provider
}

/** Whether a workflow may run on documents that a person has not approved. */
export function canApprove(steps: readonly WorkflowStep[]): boolean {
  return steps.some(({ type }) => type === 'approve')
}
