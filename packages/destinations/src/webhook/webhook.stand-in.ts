import { type Answer, startReceiver } from '@numora/testkit/receiver'
import { Webhook } from 'standardwebhooks'
import type { Mood, StandIn } from '../kit/stand-in.ts'

/** A receiver that verifies signatures with a library of others and makes one record for each idempotency key. */
export async function startWebhookStandIn(): Promise<StandIn<'webhook'>> {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const records: Record<string, unknown> = {}
  const idOfKey: Record<string, string> = {}
  const moods: Mood[] = []
  const receiver = await startReceiver()
  receiver.answer = ({ headers, body }) => {
    let content: { operation: string; document_id: string; payload: unknown }
    try {
      content = new Webhook(secret).verify(body, headers) as typeof content
    } catch {
      return { status: 401, body: 'The signature is wrong.' }
    }
    const mood = moods.shift()
    if (mood && mood !== 'taken_without_answer') return answers[mood]!
    const key = headers['idempotency-key']!
    if (content.operation === 'create') idOfKey[key] ??= `record-${Object.keys(idOfKey).length + 1}`
    if (content.operation === 'update') idOfKey[key] = Object.values(idOfKey)[0]!
    if (content.operation !== 'test') records[idOfKey[key]!] = content.payload
    if (mood) return 'silent'
    return { body: JSON.stringify({ external_record_id: idOfKey[key] }) }
  }
  return {
    target: { config: { url: receiver.url }, credentials: { secret } },
    wrongCredentials: { secret: `whsec_${Buffer.alloc(32, 8).toString('base64')}` },
    secrets: [secret, secret.slice('whsec_'.length)],
    payloads: [
      { number: 'A-1', total: '10.00' },
      { number: 'A-1', total: '12.00' },
    ],
    records: () => records,
    next: (mood) => moods.push(mood),
    tokens: () => 0,
    close: () => receiver.close(),
  }
}

const answers: Partial<Record<Mood, Answer>> = {
  breaks_off_before_taking: 'hang-up',
  rate_limited: { status: 429, headers: { 'retry-after': '7' }, body: 'Slow down.' },
  unavailable: { status: 503, body: 'Back soon.' },
  refused: { status: 422, body: 'The number A-1 is taken.' },
}
