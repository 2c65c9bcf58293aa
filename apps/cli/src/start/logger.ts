import pino, { type Logger } from 'pino'
import pretty from 'pino-pretty'
import type { Environment } from '../environment/environment.ts'

/**
 * The only logger of a process, on stdout: one line per event, readable on a terminal, otherwise as JSON.
 * JSON lines are written in batches, at the latest after a fifth of a second and at the end of the process.
 */
export function createLogger({ LOG_LEVEL, LOG_FORMAT }: Environment): Logger {
  const format = LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json')
  const options = { level: LOG_LEVEL, base: null }
  if (format === 'pretty') return pino(options, forPeople())
  return pino(options, pino.destination({ minLength: 8_192, periodicFlush: 200 }))
}

function forPeople() {
  return pretty({
    sync: true,
    singleLine: true,
    translateTime: 'SYS:HH:MM:ss',
    // Already part of a request's message.
    ignore: 'method,path,route,status,ms',
    messageFormat: (log, messageKey) => {
      const { method, path, status, ms } = log
      const details = [method, path, status, ms === undefined ? undefined : `${ms} ms`]
      return [log[messageKey], ...details].filter((part) => part !== undefined && part !== null).join(' ')
    },
  })
}
