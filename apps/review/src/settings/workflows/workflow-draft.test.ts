import { WorkflowStep } from '@numora/contract'
import { jsonSchemas } from '@numora/contract/openapi'
import { expect, test } from 'vitest'
import { type Components, type JsonSchema, resolve } from '../schema-form/json-schema.ts'
import { newStep, stepDraftsOf, stepSchemasOf, stepsOf } from './workflow-draft.ts'

const { components, convert } = jsonSchemas()
const schemas = stepSchemasOf(resolve(convert(WorkflowStep, 'input') as JsonSchema, components as Components))

test('steps that are loaded and saved without a change stay the same', () => {
  const steps = WorkflowStep.options.flatMap((option) => option.meta()!.examples as WorkflowStep[])
  expect(steps.map(({ type }) => type).toSorted()).toEqual(Object.keys(schemas).toSorted())
  expect(stepsOf(stepDraftsOf(steps, schemas), schemas)).toEqual(steps)
})

test('a new step gets an id that no other step has', () => {
  const first = newStep('wait_for_report', [], schemas)
  const second = newStep('wait_for_report', [first], schemas)
  expect([first.group.id, second.group.id]).toEqual(['wait-for-report', 'wait-for-report-2'])
})
