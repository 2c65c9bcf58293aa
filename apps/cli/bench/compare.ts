import { type Call, drive, type Leg } from './drive.ts'
import { median } from './statistics.ts'

export type Server = { url: string; apiKey?: string }
export type Comparison = {
  numora: Leg
  bare: Leg
  requestsRatio: number
  cpuRatio: number
  /** The difference of the bare server to itself in the same rounds, as a share. */
  drift: number
}

const legMs = 2_000

/** In each round: the bare server, Numora, the bare server again. */
export async function compare(
  numora: Server,
  bare: Server,
  calls: { numora: () => Call; bare: () => Call },
  rounds: number,
): Promise<Comparison> {
  const legs: { before: Leg; numora: Leg; after: Leg }[] = []
  for (let round = 0; round < rounds; round++)
    legs.push({
      before: await drive(bare, calls.bare, legMs),
      numora: await drive(numora, calls.numora, legMs),
      after: await drive(bare, calls.bare, legMs),
    })
  const middle = (of: (leg: (typeof legs)[number]) => number) => median(legs.map(of))
  const bareOf = (key: keyof Leg) => (leg: (typeof legs)[number]) => (leg.before[key] + leg.after[key]) / 2
  const ratioOf = (key: keyof Leg) => middle((leg) => leg.numora[key] / bareOf(key)(leg))
  return {
    numora: {
      requestsPerSecond: middle((leg) => leg.numora.requestsPerSecond),
      cpuMsPerRequest: middle((leg) => leg.numora.cpuMsPerRequest),
    },
    bare: {
      requestsPerSecond: middle(bareOf('requestsPerSecond')),
      cpuMsPerRequest: middle(bareOf('cpuMsPerRequest')),
    },
    requestsRatio: ratioOf('requestsPerSecond'),
    cpuRatio: ratioOf('cpuMsPerRequest'),
    drift: Math.abs(middle((leg) => leg.after.requestsPerSecond / leg.before.requestsPerSecond) - 1),
  }
}
