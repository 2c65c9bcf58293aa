import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `pnpm --filter @numora/review dev` serves the app from its sources, with the API of a running `numora start`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'built'),
    emptyOutDir: true,
    // A file inlined as data: would need an exception of the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000', '/app/auth': 'http://127.0.0.1:3000' } },
})
