import type * as contract from '@numora/contract'
import type * as domain from '@numora/domain'

/** The types of JSON and text columns, by the names that `prisma/schema.prisma` gives them. */
declare global {
  namespace Stored {
    type SchemaId = contract.SchemaId
    type SubmittableSchema = contract.SubmittableSchema
    type AuditType = contract.AuditType
    type AuditChanges = contract.AuditChange[]
    type Scope = contract.Scope
    type Provider = contract.Destination['provider']
    type EventType = contract.DocumentEventType | contract.WebhookType
    type WebhookType = contract.WebhookType

    type Actor = contract.Actor
    type Metadata = Record<string, string>
    /** The parts that a document was split into, in their order; those of a container have no pages. */
    type Division = { pages: number[]; documentId: string }[]
    type Boundaries = contract.Boundary[]
    type Contents = contract.ContainerMember[]
    type Summary = contract.DocumentSummary
    type ViewQuery = contract.ViewQuery
    type ReviewReasons = contract.ReviewReason[]
    type Changes = contract.Change[]
    type WebhookAttempts = contract.WebhookAttempt[]
    type DestinationConfig = contract.Destination['config']
    type RouteConfig = { url: string }
    type Mapping = contract.MappingInput
    type Conditions = contract.Condition[]
    type Payload = domain.Payload
    type WorkflowSteps = contract.WorkflowStep[]
    type StepOutput = Record<string, unknown>

    /** The read values by field: the fields that the schema had when the document was read. */
    type Fields = Record<string, contract.FieldValue>
    type LineItems = { id: string; fields: Fields }[]
    type TaxLines = { fields: Fields }[]
    type Issues = domain.ExtractionIssue[]
    type AsRead = domain.AsRead
    type Engine = contract.Engine
    /** What a dry run read; what differs is computed when it is asked for. */
    type TrialReading = Pick<
      contract.SuccessfulReading,
      'schema' | 'fields' | 'lineItems' | 'taxLines' | 'issues'
    > & {
      engine: contract.Engine | null
    }
    type ApprovalPolicies = Partial<Record<contract.SchemaId, contract.ApprovalPolicy>>
    type OwnCompanies = contract.OwnCompany[]
    /** The schemas of which something is not used. */
    type UnusedFields = Partial<Record<contract.SchemaId, string[]>>
    /** Only the extraction knows its structure. */
    type Lesson = object

    /** The data of an event about a document or an endpoint (in earlier versions with its URL), or of a test event. */
    type EventData =
      | Extract<contract.WebhookEvent, { type: 'document.processing' }>['data']
      | Extract<contract.WebhookEvent, { type: 'run.failed' }>['data']
      | { endpoint_id: string }
      | { webhook_endpoint_id: string }
      | Record<never, never>
  }
}
