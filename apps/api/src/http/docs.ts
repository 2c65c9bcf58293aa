import { createRequire } from 'node:module'
import { openApi } from '@numora/contract/openapi'
import type { Express, RequestHandler } from 'express'
import helmet from 'helmet'
import { refuseMethod } from './serve-contract.ts'

/** Serves the OpenAPI document and an API reference that loads nothing from other hosts. */
export function serveReference(app: Express): void {
  let document: Promise<string> | undefined
  serve('/openapi.json', async (_req, res) => {
    document ??= openApi().then((openApi) => JSON.stringify(openApi))
    res.type('json').send(await document)
  })
  serve('/docs', contentPolicy, (_req, res) => res.type('html').send(page))
  serve('/docs/start.js', (_req, res) => res.type('js').send(start))
  // pnpm's folders of packages begin with a dot.
  for (const [name, path] of Object.entries(assets))
    serve(`/docs/${name}`, (_req, res) => res.sendFile(path, { dotfiles: 'allow' }))

  function serve(path: string, ...handlers: RequestHandler[]): void {
    app.get(path, ...handlers)
    app.all(path, refuseMethod(['GET']))
  }
}

const require = createRequire(import.meta.url)

const assets = {
  'swagger-ui.css': require.resolve('swagger-ui-dist/swagger-ui.css'),
  'swagger-ui-bundle.js': require.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
  'favicon-32x32.png': require.resolve('swagger-ui-dist/favicon-32x32.png'),
}

const contentPolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
})

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Numora API</title>
    <link rel="icon" href="/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/swagger-ui.css">
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`

const start = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
})
`
