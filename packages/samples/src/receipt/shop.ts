import type { List } from '../world/world.ts'

export type Shop = {
  kind: 'grocery' | 'restaurant' | 'hardware' | 'pharmacy' | 'fuel' | 'books' | 'clothes' | 'service'
  names: List
  /** As `description;price`. */
  goods: List
}
