import { mkdirSync } from 'node:fs'
import { type Api, startApi } from '@numora/api'
import {
  contextFor,
  createApiKey,
  ensureBootstrapKey,
  ensureDefaultWorkspace,
  listApiKeys,
  type System,
  systemActor,
} from '@numora/core'
import { startWorker } from '@numora/worker'
import type { Command } from 'commander'
import { type Environment, readEnvironment } from '../env.ts'
import { openInstallation } from '../installation.ts'
import { createLogger } from '../logger.ts'
import { takeOver } from '../take-over.ts'

export const addStart = (program: Command): void => {
  program.command('start').description('Run the API and the worker until stopped').action(start)
}

async function start(): Promise<void> {
  const env = readEnvironment()
  const logger = createLogger(env)
  const stopping = signalled()
  mkdirSync(env.NUMORA_DATA_DIR, { recursive: true, mode: 0o755 })
  for (const pid of await takeOver(env.NUMORA_DATA_DIR, env.NUMORA_ROLE))
    logger.warn({ pid }, 'Replaced a process that still ran on this data folder')

  const installation = await openInstallation(env, logger)
  const { system } = installation
  try {
    if (env.NUMORA_BOOTSTRAP_API_KEY) await ensureBootstrapKey(system, env.NUMORA_BOOTSTRAP_API_KEY)
    const firstKey = await ensureFirstKey(system)
    const api = env.NUMORA_ROLE === 'worker' ? undefined : await startApi(system, apiOptions(env))
    const worker =
      env.NUMORA_ROLE === 'api'
        ? undefined
        : await startWorker(system, {
            concurrency: env.NUMORA_WORKER_CONCURRENCY,
            ...(env.NUMORA_RETENTION_DAYS ? { retentionDays: env.NUMORA_RETENTION_DAYS } : {}),
          })
    console.log(welcome(env, api, firstKey))
    logger.info({ signal: await stopping }, 'Stopping')
    await api?.close()
    await worker?.close()
  } finally {
    await installation.close()
  }
  logger.info('Stopped')
}

const apiOptions = (env: Environment) => ({
  host: env.HOST,
  port: env.PORT,
  rateLimit: env.NUMORA_RATE_LIMIT,
  corsOrigins: env.NUMORA_CORS_ORIGINS,
  metricsToken: env.NUMORA_METRICS_TOKEN,
})

/** Resolves at the first signal to stop; a second one ends the process at once. */
function signalled(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isStopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => {
        if (isStopping) process.exit(130)
        isStopping = true
        resolve(signal)
      })
  })
}

/** On the first start, an admin key of the default workspace, which is shown once; undefined later. */
async function ensureFirstKey(system: System): Promise<string | undefined> {
  const { workspace } = await ensureDefaultWorkspace(system)
  const ctx = contextFor(system, { workspaceId: workspace.id, actor: systemActor, requestId: null })
  const { data } = await listApiKeys(ctx, { limit: 1 })
  if (data.length > 0) return undefined
  return (await createApiKey(ctx, { name: 'first key', scopes: ['admin'] })).secret
}

function welcome(env: Environment, api: Api | undefined, firstKey: string | undefined): string {
  const lines = ['', '  Numora is ready', '']
  const url = env.NUMORA_PUBLIC_URL?.replace(/\/$/, '') ?? api?.url
  if (api) lines.push(`  API       ${url}/v1`, `  Docs      ${url}/docs`)
  lines.push(`  Data      ${env.NUMORA_DATA_DIR}${env.DATABASE_URL ? ' and DATABASE_URL' : ''}`)
  if (api && firstKey)
    lines.push(
      `  API key   ${firstKey}`,
      '            (shown only now; make others with "pnpm numora keys create")',
      '',
      '  Try it:',
      `  curl -H 'authorization: Bearer ${firstKey}' ${url}/v1/schemas`,
    )
  return [...lines, ''].join('\n')
}
