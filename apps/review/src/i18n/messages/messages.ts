import type { en } from './en/en.ts'

/** The texts of the app by name, as the English ones define them; every language has all of them. */
export type Messages = typeof en

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
  }
}
