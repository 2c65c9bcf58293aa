import { ApiKey, ApiKeyWithSecret } from '../../api-keys.ts'
import { AuditEvent } from '../../audit.ts'
import { suffix } from '../example-values.ts'
import type { Example } from './example.ts'
import { created_at } from './values.ts'

const apiKey = {
  id: `key_${suffix}`,
  name: 'import',
  scopes: ['documents:read', 'documents:write'],
  hint: 'sk_live_3Xy…9kQ2',
  created_at,
  expires_at: null,
  last_used_at: null,
}

/** API keys and the audit trail. */
export const accessExamples: Example[] = [
  [
    AuditEvent,
    {
      id: `aud_${suffix}`,
      type: 'destination.updated',
      actor: { type: 'api_key', id: `key_${suffix}`, name: 'import' },
      target: { type: 'destination', id: `dst_${suffix}` },
      changes: [
        { field: 'status', before: 'active', after: 'disabled' },
        { field: 'credentials', before: '[…]', after: '[…]' },
      ],
      request_id: `req_${suffix}`,
      created_at,
    },
  ],
  [ApiKey, apiKey],
  [ApiKeyWithSecret, { ...apiKey, secret: 'sk_live_3XyZc8Rw1mT5uVb7nQ0sJd4gKf6hLa9kQ2' }],
]
