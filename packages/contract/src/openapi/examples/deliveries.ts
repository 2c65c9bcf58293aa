import {
  DeliveryAttempt,
  DeliveryReport,
  DeliveryRequested,
  DispatchBody,
  OutboxItem,
} from '../../deliveries.ts'
import { suffix } from '../example-values.ts'
import { deliveryRequestedExample } from '../webhooks.ts'
import type { Example } from './example.ts'
import { about, id, updated_at, urls, webhookAttempt } from './values.ts'

/** Deliveries, reports and the outbox. */
export const deliveryExamples: Example[] = [
  [DispatchBody, { destination_id: `dst_${suffix}` }, { provider: 'erp' }],
  [
    DeliveryAttempt,
    {
      id: `dlv_${suffix}`,
      destination_id: `dst_${suffix}`,
      provider: 'webhook',
      status: 'succeeded',
      execution_id: `dlv_${suffix}`,
      external_record_id: 'INV-7781',
      external_url: null,
      error_code: null,
      error_message: null,
      attempt: 1,
      attempted_at: updated_at,
      next_attempt_at: null,
      claim_id: null,
      notifications: [],
    },
    {
      id: `dlv_${suffix}`,
      destination_id: null,
      provider: 'erp',
      status: 'failed',
      execution_id: 'run-5532',
      external_record_id: null,
      external_url: null,
      error_code: 'period_closed',
      error_message: 'The period 2026-03 is closed.',
      attempt: 1,
      attempted_at: updated_at,
      next_attempt_at: null,
      claim_id: `dlv_${suffix}`,
      notifications: [webhookAttempt],
    },
  ],
  [DeliveryRequested, deliveryRequestedExample],
  [
    DeliveryReport,
    {
      provider: 'erp',
      status: 'succeeded',
      execution_id: 'run-5531',
      attempted_at: updated_at,
      external_record_id: 'INV-7781',
      external_url: 'https://erp.example.com/invoices/7781',
    },
    {
      provider: 'erp',
      status: 'failed',
      execution_id: 'run-5532',
      claim_id: `dlv_${suffix}`,
      attempted_at: updated_at,
      error_code: 'period_closed',
      error_message: 'The period 2026-03 is closed.',
    },
  ],
  [
    OutboxItem,
    {
      document_id: id,
      schema: 'invoice_v2',
      status: 'reviewed',
      ...about,
      result_url: urls.result_url,
      dispatch_url: `/v1/documents/${id}/dispatch`,
    },
  ],
]
