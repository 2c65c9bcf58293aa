import type { Messages } from '../messages.ts'

export const life: Messages['life'] = {}
