import { z } from 'zod'
import { HttpUrl, WebhookSecret } from '../values.ts'
import { defineProvider } from './define-provider.ts'

export const webhook = defineProvider({
  description: 'signed JSON over HTTP',
  config: z
    .strictObject({ url: HttpUrl })
    .meta({ id: 'WebhookDestinationConfig', description: 'Where pushes are posted to' }),
  credentials: z
    .strictObject({ secret: WebhookSecret.optional() })
    .optional()
    .describe('Your own secret; if left out, one is generated and shown in the answer'),
})
