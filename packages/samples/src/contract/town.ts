import type { Random } from '../random.ts'
import { listOf, type World } from '../world/world.ts'

/** The name of the town in a line of an address or in a pattern for one. */
export function townOf(line: string): string {
  return (
    line
      .replace(/C\.P\. /, '')
      .replace(/^(\S*[\d#?]\S* )+([A-Z]{2} )?/, '')
      .replace(/( - |[,/(]).*$/, '')
      .replace(/( [A-Z]{2,3})?( \S*[\d#?]\S*)+$/, '')
      .trim() || line
  )
}

export function makeTown(world: World, r: Random): string {
  return townOf(r.pick(listOf(world.cities)))
}
