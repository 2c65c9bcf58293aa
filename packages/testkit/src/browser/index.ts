export { findChromium } from '@numora/samples/find-chromium'
export { lookAt } from './look-at.ts'
export { type OpenPage, openBrowser, type TestBrowser } from './open-browser.ts'
