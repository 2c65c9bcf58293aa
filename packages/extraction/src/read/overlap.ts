import type { Box } from '../file-content.ts'

/** Whether two boxes have an area in common. */
export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
