import pino, { type Logger } from 'pino'
import pretty from 'pino-pretty'
import type { Environment } from '../environment/environment.ts'

/** The one logger of a process, on stdout: a line an event, for people on a terminal, else as JSON. */
export function createLogger({ LOG_LEVEL, LOG_FORMAT }: Environment): Logger {
  const format = LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json')
  const options = { level: LOG_LEVEL, base: null }
  return format === 'pretty' ? pino(options, forPeople()) : pino(options)
}

const forPeople = () =>
  pretty({
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
