import { useQuery } from '@tanstack/react-query'
import { useNumora } from '../../api/numora.tsx'
import { Failure } from '../../kit/failure.tsx'
import { Spinner } from '../../kit/spinner.tsx'
import { useApiSchema } from '../schema-form/use-api-schema.ts'
import { stepSchemasOf } from './workflow-draft.ts'
import { WorkflowEditor } from './workflow-editor.tsx'

/** One workflow, or a new one. */
export function WorkflowPage({ id }: { id: string }) {
  const numora = useNumora()
  const isNew = id === 'new'
  const workflow = useQuery({
    queryKey: ['workflows', id],
    queryFn: async () => await numora.workflows.get(id),
    enabled: !isNew,
    refetchOnWindowFocus: false,
  })
  const step = useApiSchema('WorkflowStep')
  if (step.data && isNew) return <WorkflowEditor schemas={stepSchemasOf(step.data)} />
  if (step.data && workflow.data)
    return (
      <WorkflowEditor
        key={workflow.data.version}
        workflow={workflow.data}
        schemas={stepSchemasOf(step.data)}
      />
    )
  const error = step.error ?? workflow.error
  if (!error) return <Spinner />
  return (
    <Failure
      error={error}
      onRetry={() => {
        void step.refetch()
        if (!isNew) void workflow.refetch()
      }}
    />
  )
}
