import type { Messages } from '../messages.ts'

export const link: Messages['link'] = {}
