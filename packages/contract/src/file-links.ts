import { initContract } from '@ts-rest/core'
import { z } from 'zod'
import { problems } from './errors.ts'
import type { RouteMetadata } from './scopes.ts'
import { binary } from './values.ts'

const c = initContract()

const open: RouteMetadata = { scope: null }

export const fileLinks = c.router({
  download: {
    method: 'GET',
    path: '/file-links/:link',
    pathParams: z.object({
      link: z
        .string()
        .max(1_000)
        .meta({ description: 'From `file_url` of a push', examples: ['Zm9v.YmFy.YmF6.cXV4'] }),
    }),
    responses: {
      200: c.otherResponse({ contentType: 'application/octet-stream', body: binary }),
      206: c.otherResponse({ contentType: 'application/octet-stream', body: binary }),
      ...problems('not_found', 'conflict', 'range_not_satisfiable'),
    },
    metadata: open,
    summary: 'Download the file of a push',
    description:
      'Needs no API key: the link itself is the permission, and names one document. 404 once it has ended or the document ' +
      'is deleted. Each download is recorded in the history of the document.',
  },
})
