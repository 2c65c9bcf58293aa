import { Pool } from 'undici'

export type Call = { method: 'GET' | 'POST'; path: string; body?: string }
export type Leg = { requestsPerSecond: number; cpuMsPerRequest: number }

const connections = 8
const warmUpMs = 300

/** Sends calls to a server for some time; its CPU time is read from its metrics. */
export async function drive(
  { url, apiKey }: { url: string; apiKey?: string },
  makeCall: () => Call,
  durationMs: number,
): Promise<Leg> {
  const pool = new Pool(url, { connections })
  const headers = {
    'content-type': 'application/json',
    ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
  }
  const runFor = async (ms: number): Promise<number> => {
    let done = 0
    const end = performance.now() + ms
    const lane = async () => {
      while (performance.now() < end) {
        const { method, path, body = null } = makeCall()
        const answer = await pool.request({ method, path, body, headers })
        const text = await answer.body.text()
        if (answer.statusCode >= 300) throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`)
        done += 1
      }
    }
    await Promise.all(Array.from({ length: connections }, lane))
    return done
  }

  await runFor(warmUpMs)
  const cpuBefore = await cpuSeconds(url)
  const started = performance.now()
  const done = await runFor(durationMs)
  const seconds = (performance.now() - started) / 1_000
  const cpuMs = ((await cpuSeconds(url)) - cpuBefore) * 1_000
  await pool.close()
  return { requestsPerSecond: done / seconds, cpuMsPerRequest: cpuMs / done }
}

async function cpuSeconds(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)![1])
}
