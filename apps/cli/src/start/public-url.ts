import type { Environment } from '../environment/environment.ts'

/** How browsers reach the installation: as configured, or by the address that the API listens on. */
export function publicUrlOf({ NUMORA_PUBLIC_URL: url, HOST, PORT }: Environment, apiUrl?: string): string {
  if (url !== undefined) return url.replace(/\/+$/, '')
  return apiUrl ?? `http://${['0.0.0.0', '::'].includes(HOST) ? 'localhost' : HOST}:${PORT ?? 3000}`
}
