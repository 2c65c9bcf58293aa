type Running<T> = { result: Promise<T>; stop: AbortController; waiting: number }

type SharedWork<T> = (
  key: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>

/**
 * Does work once for all callers that ask for the same at the same time. Each waits until its own signal;
 * when nobody waits any more, the work's signal is aborted.
 */
export function shareWork<T>(): SharedWork<T> {
  const running = new Map<string, Running<T>>()

  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Running<T> => {
    const stop = new AbortController()
    const result = work(stop.signal)
    const shared = { result, stop, waiting: 0 }
    running.set(key, shared)
    const forget = () => running.get(key) === shared && running.delete(key)
    stop.signal.addEventListener('abort', forget)
    result.then(forget, forget)
    return shared
  }

  return async (key, signal, work) => {
    signal.throwIfAborted()
    const shared = running.get(key) ?? start(key, work)
    shared.waiting++
    try {
      return await unlessAborted(shared.result, signal)
    } finally {
      shared.waiting--
      if (shared.waiting === 0) shared.stop.abort()
    }
  }
}

function unlessAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const leave = () => reject(signal.reason)
  signal.addEventListener('abort', leave, { once: true })
  result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  return promise
}
