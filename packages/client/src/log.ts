import type { Logger, LogLevel, NumoraOptions } from './options.ts'

export type Log = (level: LogLevel, message: string, fields: Record<string, unknown>) => void

const levels: (LogLevel | 'off')[] = ['off', 'error', 'warn', 'info', 'debug']

/** Logs messages that are at least as important as `logLevel`. */
export function logOf({ logger, logLevel = logger ? 'warn' : 'off' }: NumoraOptions): Log {
  const to: Logger = logger ?? console
  const least = levels.indexOf(logLevel)
  if (least < 0) throw new TypeError(`logLevel must be one of ${levels.join(', ')}, not ${logLevel}`)
  return (level, message, fields) => {
    if (levels.indexOf(level) <= least) to[level](message, fields)
  }
}
