import { suffix } from '../example-values.ts'

export const id = `doc_${suffix}`
export const created_at = '2026-03-21T14:20:00.000Z'
export const updated_at = '2026-03-21T14:20:02.113Z'
export const times = { created_at, updated_at }
export const urls = { status_url: `/v1/documents/${id}`, result_url: `/v1/documents/${id}/result` }
export const about = { external_id: 'ap-100024', metadata: { source: 'email-import' } }
export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const externalRoute = {
  schema: 'invoice_v2',
  provider: 'n8n',
  mode: 'external',
  trigger: 'on_approve',
  active: true,
}
export const webhookAttempt = {
  attempted_at: updated_at,
  duration_ms: 84,
  response_status: 204,
  response_excerpt: '',
  error: null,
}
