import pino, { type Logger } from 'pino'
import pretty from 'pino-pretty'
import type { Environment } from '../environment/environment.ts'

/**
 * The one logger of a process, on stdout: a line an event, for people on a terminal, else as JSON. Lines of JSON are
 * written together, at the latest after a fifth of a second and when the process ends.
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
    // What a request's message holds already.
    ignore: 'method,path,route,status,ms',
    messageFormat: (log, messageKey) => {
      const { method, path, status, ms } = log
      const details = [method, path, status, ms === undefined ? undefined : `${ms} ms`]
      return [log[messageKey], ...details].filter((part) => part !== undefined && part !== null).join(' ')
    },
  })
}
