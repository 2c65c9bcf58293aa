import { type Api, startApi, startService } from '@numora/api'
import { ensureBootstrapKey, type Oidc, type System } from '@numora/core'
import { version } from '@numora/extraction/version'
import { bundleFolder } from '@numora/review'
import { startWorker, type Worker } from '@numora/worker'
import type { Logger } from 'pino'
import type { Environment } from '../environment/environment.ts'
import { explainListenError } from './assert-listens.ts'
import { assertOcrModels } from './assert-ocr-models.ts'
import { firstAdminUrl } from './first-admin-url.ts'
import { ensureFirstKey } from './first-key.ts'
import { type Database, openRunningSystem } from './installation.ts'
import { publicUrlOf } from './public-url.ts'

export type Services = {
  /** The address of the API; undefined for a worker. */
  apiUrl: string | undefined
  /** Where a worker without an API says how it does. */
  serviceUrl: string | undefined
  /** The admin key that was made at the first start of an API. */
  firstKey: string | undefined
  /** Where the first admin sets a password; undefined once there is one. */
  adminUrl: string | undefined
  close(): Promise<void>
}

/** Opens the API, the worker or both on a migrated database. */
export async function openServices(env: Environment, logger: Logger, database: Database): Promise<Services> {
  const system = await openRunningSystem(env, database, logger)
  const isApi = env.NUMORA_ROLE !== 'worker'
  let server: Api | undefined
  let worker: Worker | undefined
  const close = async () => {
    await server?.close()
    await worker?.close()
    await system.close()
  }
  try {
    if (env.NUMORA_BOOTSTRAP_API_KEY) await ensureBootstrapKey(system, env.NUMORA_BOOTSTRAP_API_KEY)
    if (isApi) server = await listen(env, system)
    else if (env.NUMORA_WORKER_PORT !== undefined) server = await listenAsWorker(env, system)
    if (env.NUMORA_ROLE !== 'api') worker = await startReading(env, system)
    if (!isApi)
      return { apiUrl: undefined, serviceUrl: server?.url, firstKey: undefined, adminUrl: undefined, close }
    const apiUrl = server?.url
    // Last, since they are shown only once.
    const firstKey = await ensureFirstKey(system)
    const adminUrl = await firstAdminUrl(system, publicUrlOf(env, apiUrl))
    return { apiUrl, serviceUrl: undefined, firstKey, adminUrl, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startReading(env: Environment, system: System): Promise<Worker> {
  const { NUMORA_WORKER_CONCURRENCY: concurrency, NUMORA_RETENTION_DAYS: retentionDays } = env
  const { NUMORA_OCR_MODELS: ocrModels } = env
  if (ocrModels !== undefined) await assertOcrModels(ocrModels)
  return startWorker(system, { concurrency, retentionDays, ocrModels })
}

function oidcOf(env: Environment): Oidc | undefined {
  const { NUMORA_OIDC_ISSUER: issuer, NUMORA_OIDC_CLIENT_ID: clientId } = env
  const { NUMORA_OIDC_CLIENT_SECRET: clientSecret, NUMORA_OIDC_LABEL: label } = env
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, label } : undefined
}

async function listenAsWorker(env: Environment, system: System): Promise<Api> {
  const { HOST: host, NUMORA_WORKER_PORT: port, NUMORA_METRICS_TOKEN: metricsToken } = env
  try {
    return await startService(system, { host, port: port!, metricsToken, version })
  } catch (cause) {
    throw explainListenError({ HOST: host, PORT: port }, cause as NodeJS.ErrnoException, 'NUMORA_WORKER_PORT')
  }
}

async function listen(env: Environment, system: System): Promise<Api> {
  try {
    return await startApi(system, {
      host: env.HOST,
      port: env.PORT,
      rateLimit: env.NUMORA_RATE_LIMIT,
      corsOrigins: env.NUMORA_CORS_ORIGINS,
      publicUrl: env.NUMORA_PUBLIC_URL,
      oidc: oidcOf(env),
      metricsToken: env.NUMORA_METRICS_TOKEN,
      reviewApp: bundleFolder,
      version,
    })
  } catch (cause) {
    throw explainListenError(env, cause as NodeJS.ErrnoException)
  }
}
