export { findChromium } from './find-chromium.ts'
export { lookAt } from './look-at.ts'
export { type OpenPage, openBrowser, type TestBrowser } from './open-browser.ts'
