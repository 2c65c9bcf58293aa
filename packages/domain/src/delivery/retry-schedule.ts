const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** The pauses between the attempts of a webhook delivery, each from the failure before it. */
const webhookWaitsMs = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]

/** The number of automatic attempts of a webhook delivery. */
export const webhookAttempts = webhookWaitsMs.length + 1

/** The pauses between the attempts of a push: 24 hours in all. */
const pushWaitsMs = [
  5 * second,
  30 * second,
  2 * minute,
  8 * minute,
  20 * minute,
  hour,
  2.5 * hour,
  4 * hour,
  7 * hour,
  9 * hour,
]

const jitter = 0.2
const longestRetryAfterMs = 24 * hour

/**
 * The pause after the failed attempt with this number (from 1); undefined after the last one. `random`, from
 * 0 to 1, changes the pause by up to a tenth.
 */
export function webhookRetryWaitMs(attempt: number, random: number): number | undefined {
  return jittered(webhookWaitsMs[attempt - 1], random)
}

/**
 * The same for a push; a longer pause that the other side asks for (`retryAfterMs`) is respected, up to a
 * day.
 */
export function pushRetryWaitMs(attempt: number, random: number, retryAfterMs = 0): number | undefined {
  const waitMs = jittered(pushWaitsMs[attempt - 1], random)
  return waitMs && Math.max(waitMs, Math.min(retryAfterMs, longestRetryAfterMs))
}

function jittered(waitMs: number | undefined, random: number): number | undefined {
  return waitMs && Math.round(waitMs * (1 + jitter * (random - 0.5)))
}
