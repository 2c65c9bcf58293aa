import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './fault.ts'

/** The server of the database crashes, or is restarted in order. */
export const restartDatabase: Fault = {
  about: 'database restarted',
  hurries: false,
  async run(world, random, isWanted) {
    let times = 0
    for (; isWanted(times); times++) {
      await sleep(random.int(1_000, 4_000))
      await world.restartDatabase(random.pick(['SIGQUIT', 'SIGINT']))
    }
    return { times }
  },
}

/** All connections of all processes end at once, in the middle of what they do. */
export const terminateBackends: Fault = {
  about: 'backends terminated',
  hurries: false,
  async run(world, random, isWanted) {
    let times = 0
    for (; isWanted(times); times++) {
      await sleep(random.int(200, 2_000))
      await world.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
    }
    return { times }
  },
}
