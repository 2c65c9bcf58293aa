import { join } from 'node:path'

/** The folder of the built app, as an absolute path; it is missing until the app is built. */
export const bundleFolder: string = join(import.meta.dirname, 'built')
