const keptMs = 30 * 24 * 3_600_000

/** Events and webhook deliveries are kept from here on. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - keptMs)
