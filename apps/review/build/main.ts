// Builds the app that the API serves under /app; does nothing if it is up to date.
import { buildApp } from './build-app.ts'

await buildApp()
