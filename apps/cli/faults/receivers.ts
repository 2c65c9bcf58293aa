import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '@numora/samples'
import { type Answer, type ReceivedRequest, type Receiver, startReceiver } from '@numora/testkit/receiver'

/** How a receiver treats a request. All but `fine` are failures that a sender has to live with. */
export const moods = [
  'fine',
  'down',
  'resetting',
  'silent',
  'slow',
  'busy',
  'failing',
  'denying',
  'babbling',
  'cut off',
  'redirecting',
] as const
export type Mood = (typeof moods)[number]

export type Receivers = {
  /** The URL of a receiver by a name of our own. */
  urlOf(name: string): string
  /** What was answered with a success, by the receiver's name. */
  taken(name: string): ReceivedRequest[]
  /** All that arrived, by the receiver's name. */
  arrived(name: string): ReceivedRequest[]
  /** Serves this content under {@link urlOf} of the name. */
  serve(name: string, content: string): void
  /** From now on, requests to names that start with the prefix are treated by moods drawn from these. */
  setMoods(prefix: string, moods: readonly Mood[], random: Random): Promise<void>
  close(): Promise<void>
}

/** One server that is all receivers of webhooks, all destinations and the host of all files. */
export async function openReceivers(): Promise<Receivers> {
  let receiver: Receiver | undefined
  const taken: ReceivedRequest[] = []
  const arrived: ReceivedRequest[] = []
  const files = new Map<string, string>()
  let moody: { prefix: string; moods: readonly Mood[]; random: Random } | undefined
  const answer = async (request: ReceivedRequest): Promise<Answer> => {
    const name = nameOf(request)
    arrived.push(request)
    const drawn = moody && name.startsWith(moody.prefix) ? moody.random.pick(moody.moods) : 'fine'
    // A redirected push is a refusal, which waits for a person.
    const mood = drawn === 'redirecting' && name.startsWith('push/') ? 'failing' : drawn
    if (mood !== 'fine') return answers[mood]()
    taken.push(request)
    return { body: files.get(name) ?? '{}' }
  }
  const open = async (port?: number) => {
    receiver = await startReceiver({}, port)
    receiver.answer = answer
  }
  await open()
  const { origin, port } = new URL(receiver!.url)
  return {
    urlOf: (name) => `${origin}/${name}`,
    taken: (name) => taken.filter((request) => nameOf(request) === name),
    arrived: (name) => arrived.filter((request) => nameOf(request) === name),
    serve: (name, content) => void files.set(name, content),
    async setMoods(prefix, moods, random) {
      moody = { prefix, moods, random }
      const isDown = moods.includes('down')
      if (isDown && receiver) {
        await receiver.close()
        receiver = undefined
      } else if (!isDown && !receiver) await open(Number(port))
    },
    close: async () => receiver?.close(),
  }
}

function nameOf({ path }: ReceivedRequest): string {
  return path.slice(1)
}

const answers: Record<Exclude<Mood, 'fine'>, () => Answer | Promise<Answer>> = {
  down: () => 'hang-up',
  resetting: () => 'hang-up',
  silent: () => 'silent',
  slow: async () => {
    await sleep(3_000)
    return { status: 503 }
  },
  busy: () => ({ status: 429, headers: { 'retry-after': '1' } }),
  failing: () => ({ status: 500, body: 'x'.repeat(200_000) }),
  // It has taken the request and says that it has not.
  denying: () => ({ status: 502, body: '{"external_record_id":"lie"}' }),
  babbling: () => ({
    status: 503,
    headers: { 'content-type': 'application/json' },
    body: '\0\ud800{"a":[[[',
  }),
  'cut off': () => ({ status: 500, headers: { 'content-length': '100000' }, body: 'cut' }),
  redirecting: () => ({ status: 302, headers: { location: '/' } }),
}
