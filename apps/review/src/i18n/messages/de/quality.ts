import type { Messages } from '../messages.ts'

export const quality: Messages['quality'] = {}
