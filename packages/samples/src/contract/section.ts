import type { Text } from '../page/write.ts'

export type Section = { heading: string; paragraphs: Text[] }
