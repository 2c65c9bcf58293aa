import type {
  DeliveryStatus,
  Destination,
  DocumentStatus,
  FailureCode,
  LinkRole,
  Person,
  Role,
  Route,
  RunStatus,
  RunStepStatus,
  WebhookDelivery,
  WebhookEndpoint,
  Workflow,
} from '@numora/contract'
import type { Adapter } from '@numora/destinations'
import type { DeliveryState, State } from '@numora/domain'
import { expectTypeOf, test } from 'vitest'
import type { Side } from '../documents/sweep-storage.ts'
import type * as stored from '../generated/enums.ts'
import type { Workspace } from '../workspaces.ts'

test("the database's enums are the closed lists of the contract and the domain", () => {
  expectTypeOf<stored.WorkspaceMode>().toEqualTypeOf<Workspace['mode']>()
  expectTypeOf<stored.DocumentState>().toEqualTypeOf<State>()
  expectTypeOf<stored.DocumentDelivery>().toEqualTypeOf<DeliveryState>()
  expectTypeOf<stored.DocumentStatus>().toEqualTypeOf<DocumentStatus>()
  expectTypeOf<stored.FailureCode>().toEqualTypeOf<FailureCode>()
  expectTypeOf<stored.EndpointStatus>().toEqualTypeOf<WebhookEndpoint['status']>()
  expectTypeOf<stored.WebhookDeliveryStatus>().toEqualTypeOf<WebhookDelivery['status']>()
  expectTypeOf<stored.DestinationStatus>().toEqualTypeOf<Destination['status']>()
  expectTypeOf<stored.RouteMode>().toEqualTypeOf<Route['mode']>()
  expectTypeOf<stored.RouteTrigger>().toEqualTypeOf<Route['trigger']>()
  expectTypeOf<stored.DeliveryStatus>().toEqualTypeOf<DeliveryStatus>()
  expectTypeOf<stored.PushOperation>().toEqualTypeOf<Parameters<Adapter['create']>[2]['operation']>()
  expectTypeOf<stored.WorkflowStatus>().toEqualTypeOf<Workflow['status']>()
  expectTypeOf<stored.RunStatus>().toEqualTypeOf<RunStatus>()
  expectTypeOf<stored.RunStepStatus>().toEqualTypeOf<RunStepStatus>()
  expectTypeOf<stored.Role>().toEqualTypeOf<Role>()
  expectTypeOf<stored.PersonStatus>().toEqualTypeOf<Person['status']>()
  expectTypeOf<stored.ReviewLinkRole>().toEqualTypeOf<LinkRole>()
  expectTypeOf<stored.SweepSide>().toEqualTypeOf<Side>()
})
