const keptMs = 30 * 24 * 3_600_000

/** Events and webhook deliveries older than this are removed. */
export function keptSince(now: Date): Date {
  return new Date(now.getTime() - keptMs)
}
