// Represents your own system: prints the received webhooks and pushes and whether their signature is valid,
// and serves a folder's files for file_url. `node receiver.ts <port> <folder> <secret>…`

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { webhooks } from '@numora/client'

const [port, folder, ...secrets] = process.argv.slice(2)

createServer(async (request, response) => {
  try {
    if (request.method === 'GET')
      return void response.end(await readFile(join(folder!, basename(request.url!))))
    const body = await webhooks.verify(await text(request), request.headers, secrets)
    console.log('signed:', JSON.stringify(body))
    response.end()
  } catch (error) {
    console.log('refused:', (error as Error).message)
    response.writeHead(400).end()
  }
}).listen(Number(port), '127.0.0.1')
