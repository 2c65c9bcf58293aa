import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '@numora/core'
import { version } from '@numora/extraction/version'
import type { Logger } from 'pino'
import { outliveClosedPipe } from '../closed-pipe.ts'
import { type Environment, readEnvironment } from '../environment/environment.ts'
import { assertListens } from './assert-listens.ts'
import {
  assertSessions,
  checkStorage,
  createDataFolder,
  type Database,
  explainDatabaseError,
  openDatabase,
} from './installation.ts'
import { createLogger } from './logger.ts'
import { openServices } from './services.ts'
import { listenForStop, type StopRequests } from './stop-requests.ts'
import { findSuccessor, takeOver } from './take-over.ts'
import { printWelcome } from './welcome.ts'

/** Runs the API and the worker until it is asked to stop, and ends the process. */
export async function start(): Promise<void> {
  const env = readEnvironment()
  const logger = createLogger(env)
  logger.info({ version, node: process.version, role: env.NUMORA_ROLE }, 'Starting')
  for (const name of env.unknownNames) logger.warn({ name }, 'A variable of the environment is not known')
  createDataFolder(env)
  outliveClosedPipe()
  const stop = listenForStop()
  await checkStorage(env)
  try {
    await replaceOthers(env, logger, stop)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    return
  }
  await assertListens(env)
  const database = await openDatabase(env)
  let isClean = false
  try {
    isClean = await serveUntilStopped(env, logger, database, stop)
  } finally {
    await database.stop()
  }
  logger.info('Stopped')
  // Work that could not be ended in time does not keep the process alive; it is repeated after the next
  // start.
  process.exit(isClean ? 0 : 1)
}

async function replaceOthers(env: Environment, logger: Logger, { signal }: StopRequests): Promise<void> {
  const { NUMORA_DATA_DIR: dataDir, NUMORA_ROLE: role } = env
  const onWait = (pid: number) =>
    logger.warn({ pid, dataDir }, 'Another start runs on this data folder: taking its place')
  for (const pid of await takeOver(dataDir, role, { signal, onWait })) logger.warn({ pid }, 'It has ended')
}

/** Returns whether everything was ended in time. */
async function serveUntilStopped(
  env: Environment,
  logger: Logger,
  database: Database,
  stop: StopRequests,
): Promise<boolean> {
  const opening = openMigrated(env, logger, database, stop.signal)
  await Promise.race([opening.then(() => stop.first), stop.first])
  const successor = findSuccessor(env.NUMORA_DATA_DIR, env.NUMORA_ROLE)
  if (successor === undefined) logger.info({ reason: await stop.first }, 'Stopping')
  else logger.warn({ pid: successor }, 'Stopping: another start on this data folder takes the place')

  const closing = opening.then((services) => services.close())
  const outcome = await Promise.race([
    closing.then(() => 'closed' as const),
    stop.again.then(() => 'It was asked to stop again' as const),
    sleep(stopMs, `Something has not ended after ${stopMs / 1_000} s` as const),
  ])
  if (outcome === 'closed') return true
  closing.catch(() => {})
  logger.warn(`${outcome}: what is under way is cut off, and done again after the next start`)
  return false
}

async function openMigrated(env: Environment, logger: Logger, database: Database, signal: AbortSignal) {
  try {
    await assertSessions(database)
    for (const name of await migrate(database.directUrl)) logger.info({ name }, 'Applied a migration')
    const services = await openServices(env, logger, database)
    if (!signal.aborted) printWelcome(env, services)
    return services
  } catch (error) {
    throw explainDatabaseError(env, error)
  }
}

/** Less than service managers wait before they kill. */
const stopMs = 25_000
