import pino, { type Logger } from 'pino'
import pretty from 'pino-pretty'
import type { Environment } from './env.ts'

/** The one logger of a process: lines for people on a terminal, else JSON. */
export function createLogger({ LOG_LEVEL, LOG_FORMAT }: Environment): Logger {
  const format = LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json')
  const options = { level: LOG_LEVEL, base: null }
  return format === 'pretty' ? pino(options, pretty({ sync: true, ignore: 'pid,hostname' })) : pino(options)
}
