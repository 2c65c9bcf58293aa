const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** Waits between the attempts of a webhook delivery, each from the failure before it. */
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

/** Attempts of a webhook delivery, until a person asks for another. */
export const webhookAttempts = webhookWaitsMs.length + 1

/** Waits between the attempts of a push: 24 hours in all. */
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
 * How long to wait after the failed attempt with this number, which counts from 1; undefined when all are spent.
 * `random` is from 0 to 1 and moves the wait by up to a tenth to either side.
 */
export function webhookRetryWaitMs(attempt: number, random: number): number | undefined {
  return jittered(webhookWaitsMs[attempt - 1], random)
}

/** The same for a push; what the other side asks for (`retryAfterMs`) is obeyed, up to a day. */
export function pushRetryWaitMs(attempt: number, random: number, retryAfterMs = 0): number | undefined {
  const waitMs = jittered(pushWaitsMs[attempt - 1], random)
  return waitMs && Math.max(waitMs, Math.min(retryAfterMs, longestRetryAfterMs))
}

function jittered(waitMs: number | undefined, random: number): number | undefined {
  return waitMs && Math.round(waitMs * (1 + jitter * (random - 0.5)))
}
