import { z } from 'zod'
import { HttpUrl, WebhookSecret } from '../values.ts'
import { defineProvider } from './define-provider.ts'

export const webhook = defineProvider({
  description: 'signed JSON over HTTP',
  config: z
    .strictObject({
      url: HttpUrl,
      file_link_seconds: z
        .int()
        .min(60)
        .max(604_800)
        .optional()
        .meta({
          description:
            'If given, each push has `file_url`, from which the original file can be downloaded without an API key for so many seconds',
          examples: [3_600],
        }),
    })
    .meta({ id: 'WebhookDestinationConfig', description: 'Where pushes are posted to' }),
  credentials: z
    .strictObject({ secret: WebhookSecret.optional() })
    .optional()
    .describe('Your own secret; if left out, one is generated and shown in the answer'),
})
