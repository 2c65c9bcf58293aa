import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from '@numora/testkit/browser'

/** For vitest's `globalSetup`: builds the app if its sources have changed, and reports a browser that is missing. */
export default function setup(): void {
  if (!findChromium()) {
    console.warn('No Chromium is found, so the stories in apps/review/e2e are skipped.')
    return
  }
  // In a process of its own: what it sets is not for tests.
  execFileSync(process.execPath, [join(import.meta.dirname, '../../build/main.ts')], { stdio: 'inherit' })
}
