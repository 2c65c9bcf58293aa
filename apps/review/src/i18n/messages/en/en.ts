import { common } from './common.ts'
import { document } from './document.ts'
import { form } from './form.ts'
import { keys } from './keys.ts'
import { life } from './life.ts'
import { link } from './link.ts'
import { quality } from './quality.ts'
import { queue } from './queue.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'

export const en = { common, document, form, keys, life, link, quality, queue, session, settings }
