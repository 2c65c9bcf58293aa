import { CreateDocument, contract } from '@numora/contract'
import { z } from 'zod'
import * as apiKeys from './api-keys/api-keys.ts'
import * as authenticate from './api-keys/authenticate.ts'
import * as audit from './audit/list-audit.ts'
import * as comments from './comments/comments.ts'
import * as connections from './connection-counts.ts'
import * as context from './context.ts'
import * as attempts from './delivery/attempts.ts'
import * as cancel from './delivery/cancel-push.ts'
import * as dispatching from './delivery/dispatch.ts'
import * as outbox from './delivery/outbox.ts'
import * as pushing from './delivery/push.ts'
import * as report from './delivery/report.ts'
import * as requesting from './delivery/request-delivery.ts'
import * as retry from './delivery/retry-push.ts'
import * as sessions from './destinations/create-session.ts'
import * as destinationDeletion from './destinations/delete-destination.ts'
import * as destinations from './destinations/destinations.ts'
import * as lookupCsv from './destinations/lookup-csv.ts'
import * as lookupTables from './destinations/lookup-tables.ts'
import * as mappings from './destinations/mappings.ts'
import * as previewing from './destinations/preview-mapping.ts'
import * as routes from './destinations/routes.ts'
import * as test from './destinations/test-destination.ts'
import * as documentCounting from './document-counts.ts'
import * as assigning from './documents/assign.ts'
import * as containing from './documents/contents.ts'
import * as statusCounting from './documents/count-documents.ts'
import * as deleting from './documents/delete.ts'
import * as differing from './documents/differences.ts'
import * as trying from './documents/dry-run.ts'
import * as erasing from './documents/erase-keys.ts'
import * as documentEvents from './documents/events.ts'
import * as fetching from './documents/fetch.ts'
import * as file from './documents/file.ts'
import * as fileLinks from './documents/file-link.ts'
import * as ingesting from './documents/ingest.ts'
import * as listing from './documents/list-documents.ts'
import * as pages from './documents/page-image.ts'
import * as words from './documents/page-words.ts'
import * as reading from './documents/read.ts'
import * as reprocessing from './documents/reprocess.ts'
import * as splitting from './documents/split.ts'
import * as proposing from './documents/split-proposal.ts'
import * as submitting from './documents/submit.ts'
import * as storageSweeps from './documents/sweep-storage.ts'
import { type Context, checkedVerb, ofSystem, type System, verb } from './door.ts'
import * as events from './events/list-events.ts'
import * as idempotency from './idempotency.ts'
import * as lanes from './lanes.ts'
import * as learning from './lessons/learn.ts'
import * as lessons from './lessons/lessons.ts'
import * as firstAdmin from './people/first-admin.ts'
import * as whoAmI from './people/identity.ts'
import * as invitations from './people/invitations.ts'
import * as people from './people/people.ts'
import * as sessionAuthentications from './people/session-authentication.ts'
import * as signIn from './people/sign-in.ts'
import * as presence from './presence/presence.ts'
import * as quality from './quality/quality.ts'
import * as queues from './queue-depths.ts'
import * as rateLimits from './rate-limit.ts'
import * as linkAuthentications from './review-links/authenticate-link.ts'
import * as reviewLinks from './review-links/review-links.ts'
import * as approving from './reviews/approve.ts'
import * as correcting from './reviews/correct.ts'
import * as rejecting from './reviews/reject.ts'
import * as sealing from './sealed/reseal.ts'
import * as settings from './settings/settings.ts'
import * as sweeping from './sweep.ts'
import * as opening from './system.ts'
import * as readiness from './unusable-parts.ts'
import * as vendorExports from './vendors/export-vendors.ts'
import * as vendorImports from './vendors/import-vendors.ts'
import * as matching from './vendors/match-again.ts'
import * as vendors from './vendors/vendors.ts'
import * as views from './views/views.ts'
import * as webhookDeliveries from './webhooks/deliveries.ts'
import * as endpoints from './webhooks/endpoints.ts'
import * as notifying from './webhooks/notify.ts'
import * as redelivering from './webhooks/redeliver.ts'
import * as replaying from './webhooks/replay-events.ts'
import * as secrets from './webhooks/rotate-secret.ts'
import * as endpointTests from './webhooks/test-endpoint.ts'
import * as workflowDeletion from './workflows/delete-workflow.ts'
import * as workflowDispatching from './workflows/dispatch-workflow.ts'
import * as running from './workflows/run-step.ts'
import * as runs from './workflows/runs.ts'
import * as workflows from './workflows/workflows.ts'
import * as workspaces from './workspaces.ts'

// Everything that apps can call in core. Each verb is documented in its own file. Input that corresponds to the body of
// a request is validated by the contract here, whichever app calls.

export const openSystem: (config: opening.OpenSystem) => Promise<System & { close(): Promise<void> }> =
  opening.openSystem
export const contextFor: (system: System, caller: context.Caller) => Context = ofSystem(context.contextFor)

const { documents, deliveries } = contract
/** The input of a submission except its file, which is checked when it is received or fetched. */
const submission = {
  body: CreateDocument.omit({ file_url: true }).extend({ file: z.record(z.string(), z.unknown()) }),
}
export const submitAtOnce = checkedVerb(submission, submitting.submitAtOnce)
export const submitDocument = checkedVerb(submission, submitting.submitDocument)
export const listDocuments = verb(listing.listDocuments)
export const countDocuments = verb(statusCounting.countDocuments)
export const getDocument = verb(reading.getDocument)
export const getResult = verb(reading.getResult)
export const getFile = verb(file.getFile)
export const getLinkedFile = verb(fileLinks.getLinkedFile)
export const getPageImage = verb(pages.getPageImage)
export const getPageWords = verb(words.getPageWords)
export const getDifferences = verb(differing.getDifferences)
export const getContents = verb(containing.getContents)
export const getSplit = verb(proposing.getSplit)
export const splitDocument = checkedVerb(documents.split, splitting.splitDocument)
export const listDocumentEvents = verb(documentEvents.listDocumentEvents)
export const deleteDocument = checkedVerb(documents.delete, deleting.deleteDocument)
export const correct = checkedVerb(documents.correct, correcting.correct)
export const assign = checkedVerb(documents.assign, assigning.assign)
export const approve = checkedVerb(documents.approve, approving.approve)
export const reject = checkedVerb(documents.reject, rejecting.reject)
export const retryPush = checkedVerb(documents.retryPush, retry.retryPush)
export const cancelPush = checkedVerb(documents.cancelPush, cancel.cancelPush)
export const reprocess = checkedVerb(documents.reprocess, reprocessing.reprocess)
export const getDryRun = verb(trying.getDryRun)

export const listComments = verb(comments.listComments)
export const createComment = checkedVerb(contract.comments.create, comments.createComment)
export const deleteComment = verb(comments.deleteComment)
export const beHere = checkedVerb(contract.presence.put, presence.beHere)
export const leave = verb(presence.leave)
export const listViews = verb(views.listViews)
export const createView = checkedVerb(contract.views.create, views.createView)
export const putView = checkedVerb(contract.views.put, views.putView)
export const deleteView = verb(views.deleteView)

export const dispatch = checkedVerb(deliveries.dispatch, dispatching.dispatch)
export const reportDelivery = checkedVerb(deliveries.report, report.reportDelivery)
export const listDeliveryAttempts = verb(attempts.listDeliveryAttempts)
export const listOutbox = verb(outbox.listOutbox)

export const listDestinations = verb(destinations.listDestinations)
export const getDestination = verb(destinations.getDestination)
export const createDestination = checkedVerb(contract.destinations.create, destinations.createDestination)
export const updateDestination = checkedVerb(contract.destinations.update, destinations.updateDestination)
export const deleteDestination = checkedVerb(
  contract.destinations.delete,
  destinationDeletion.deleteDestination,
)
export const testDestination = verb(test.testDestination)
export const createSession = verb(sessions.createSession)

export const getMapping = verb(mappings.getMapping)
export const putMapping = checkedVerb(contract.mappings.put, mappings.putMapping)
export const listMappingVersions = verb(mappings.listMappingVersions)
export const previewMapping = checkedVerb(contract.mappings.preview, previewing.previewMapping)

export const listLookupTables = verb(lookupTables.listLookupTables)
export const getLookupTable = verb(lookupTables.getLookupTable)
export const putLookupTable = checkedVerb(contract.lookupTables.put, lookupTables.putLookupTable)
export const deleteLookupTable = checkedVerb(contract.lookupTables.delete, lookupTables.deleteLookupTable)
const { pathParams } = contract.lookupTables.import
export const importLookupTable = checkedVerb({ pathParams }, lookupCsv.importLookupTable)
export const exportLookupTable = verb(lookupCsv.exportLookupTable)

export const listRoutes = verb(routes.listRoutes)
export const createRoute = checkedVerb(contract.routes.create, routes.createRoute)
export const updateRoute = checkedVerb(contract.routes.update, routes.updateRoute)
export const deleteRoute = checkedVerb(contract.routes.delete, routes.deleteRoute)

export const listVendors = verb(vendors.listVendors)
export const getVendor = verb(vendors.getVendor)
export const putVendor = checkedVerb(contract.vendors.put, vendors.putVendor)
export const deleteVendor = checkedVerb(contract.vendors.delete, vendors.deleteVendor)
export const importVendors = verb(vendorImports.importVendors)
export const exportVendors = verb(vendorExports.exportVendors)
export const listWorkflows = verb(workflows.listWorkflows)
export const getWorkflow = verb(workflows.getWorkflow)
export const createWorkflow = checkedVerb(contract.workflows.create, workflows.createWorkflow)
export const putWorkflow = checkedVerb(contract.workflows.put, workflows.putWorkflow)
export const deleteWorkflow = checkedVerb(contract.workflows.delete, workflowDeletion.deleteWorkflow)
export const dispatchWorkflow = checkedVerb(contract.workflows.dispatch, workflowDispatching.dispatchWorkflow)
export const listRuns = verb(runs.listRuns)
export const getRun = verb(runs.getRun)
export const getRunLogs = verb(runs.getRunLogs)

export const listWebhookEndpoints = verb(endpoints.listWebhookEndpoints)
export const getWebhookEndpoint = verb(endpoints.getWebhookEndpoint)
export const createWebhookEndpoint = checkedVerb(
  contract.webhookEndpoints.create,
  endpoints.createWebhookEndpoint,
)
export const updateWebhookEndpoint = checkedVerb(
  contract.webhookEndpoints.update,
  endpoints.updateWebhookEndpoint,
)
export const deleteWebhookEndpoint = checkedVerb(
  contract.webhookEndpoints.delete,
  endpoints.deleteWebhookEndpoint,
)
export const rotateWebhookSecret = checkedVerb(
  contract.webhookEndpoints.rotateSecret,
  secrets.rotateWebhookSecret,
)
export const testWebhookEndpoint = checkedVerb(
  contract.webhookEndpoints.test,
  endpointTests.testWebhookEndpoint,
)
export const replayEvents = checkedVerb(contract.webhookEndpoints.replay, replaying.replayEvents)
export const redeliver = checkedVerb(contract.webhookEndpoints.redeliver, redelivering.redeliver)
export const listWebhookDeliveries = verb(webhookDeliveries.listWebhookDeliveries)

export const listEvents = verb(events.listEvents)
export const listAudit = verb(audit.listAudit)

export const getQuality = verb(quality.getQuality)
export const getSettings = verb(settings.getSettings)
export const updateSettings = checkedVerb(contract.settings.update, settings.updateSettings)
export const listLessons = verb(lessons.listLessons)
export const listDocumentLessons = verb(lessons.listDocumentLessons)
export const forgetLesson = checkedVerb(contract.lessons.delete, lessons.forgetLesson)
export const createReviewLink = checkedVerb(contract.reviewLinks.create, reviewLinks.createReviewLink)
export const listReviewLinks = verb(reviewLinks.listReviewLinks)
export const revokeReviewLink = checkedVerb(contract.reviewLinks.revoke, reviewLinks.revokeReviewLink)
export const linkAuthentication = ofSystem(linkAuthentications.linkAuthentication)
export const framingOf = ofSystem(linkAuthentications.framingOf)

export const listApiKeys = verb(apiKeys.listApiKeys)
export const createApiKey = checkedVerb(contract.apiKeys.create, apiKeys.createApiKey)
export const rotateApiKey = checkedVerb(contract.apiKeys.rotate, apiKeys.rotateApiKey)
export const revokeApiKey = checkedVerb(contract.apiKeys.revoke, apiKeys.revokeApiKey)
export const keyAuthentication = ofSystem(authenticate.keyAuthentication)
export const sessionAuthentication = ofSystem(sessionAuthentications.sessionAuthentication)
export const openSignIn = ofSystem(signIn.openSignIn)
export const getIdentity = verb(whoAmI.getIdentity)
export const listPeople = verb(people.listPeople)
export const updatePerson = checkedVerb(contract.people.update, people.updatePerson)
export const removePerson = checkedVerb(contract.people.delete, people.removePerson)
export const signOutPerson = checkedVerb(contract.people.signOut, people.signOutPerson)
export const createPasswordLink = checkedVerb(
  contract.people.createPasswordLink,
  invitations.createPasswordLink,
)
export const listInvitations = verb(invitations.listInvitations)
export const createInvitation = checkedVerb(contract.invitations.create, invitations.createInvitation)
export const deleteInvitation = checkedVerb(contract.invitations.delete, invitations.deleteInvitation)
export const inviteAdmin = verb(invitations.inviteFirstAdmin)
export const ensureFirstAdmin = verb(firstAdmin.ensureFirstAdmin)
export const rateLimiter = ofSystem(rateLimits.rateLimiter)

export const reseal = ofSystem(sealing.reseal)
export const createWorkspace = ofSystem(workspaces.createWorkspace)
export const listWorkspaces = ofSystem(workspaces.listWorkspaces)
export const ensureDefaultWorkspace = ofSystem(workspaces.ensureDefaultWorkspace)
export const ensureBootstrapKey = ofSystem(workspaces.ensureBootstrapKey)

type Once = typeof idempotency.idempotently
type OnceOutside = (
  ctx: Context,
  request: Parameters<Once>[1],
  work: (ctx: Context) => ReturnType<Parameters<Once>[2]>,
  answerOf: Parameters<Once>[3],
) => ReturnType<Once>
export const idempotently: OnceOutside = verb(idempotency.idempotently)
export const idempotentlyOutside: OnceOutside = verb(idempotency.idempotentlyOutside)

export const fetchDocument = ofSystem(fetching.fetchDocument)
export const ingest = ofSystem(ingesting.ingest)
export const learn = ofSystem(learning.learn)
export const dryRun = ofSystem(trying.dryRun)
export const matchAgain = ofSystem(matching.matchAgain)
export const push = ofSystem(pushing.push)
export const runStep = ofSystem(running.runStep)
export const notify = ofSystem(notifying.notify)
export const notifySlow = ofSystem(notifying.notifySlow)
export const requestDelivery = ofSystem(requesting.requestDelivery)
export const eraseKeys = ofSystem(erasing.eraseKeys)
export const sweep = ofSystem(sweeping.sweep)
export const work = ofSystem(lanes.work)
export const stopTaking = ofSystem(lanes.stopTaking)

export const unusableParts = ofSystem(readiness.unusableParts)
export const queueDepths = ofSystem(queues.queueDepths)
export const connectionCounts = ofSystem(connections.connectionCounts)
export const documentCounts = ofSystem(documentCounting.documentCounts)
export const storageSweepCounts = ofSystem(storageSweeps.storageSweepCounts)
