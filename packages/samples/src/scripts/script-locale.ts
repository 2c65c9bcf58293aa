import type { Region } from '../locales/region.ts'
import type { Words } from '../locales/words.ts'
import type { World } from '../world/world.ts'

/**
 * A language in another script: its words, its world, and where it is written. Of a list with `||`, what is before it is learned
 * from, and what is behind it judges; other lists serve both.
 */
export type ScriptLocale = {
  isRightToLeft?: boolean
  regions: Omit<Region, 'words' | 'world' | 'isRightToLeft'>[]
  words: Words
  world: World
}
