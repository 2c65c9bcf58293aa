import { version } from '@numora/extraction/version'
import type { Environment } from '../environment/environment.ts'
import { describeStorage } from './installation.ts'
import { publicUrlOf } from './public-url.ts'
import type { Services } from './services.ts'

/**
 * Prints on stderr that everything is ready and where it is; separate from the log, which may be read by
 * programs.
 */
export function printWelcome(env: Environment, services: Services): void {
  process.stderr.write(welcome(env, services))
}

function welcome(env: Environment, { apiUrl, serviceUrl, firstKey, adminUrl }: Services): string {
  const lines = ['', '  Numora is ready', '', `  Version   ${version}`]
  const url = publicUrlOf(env, apiUrl)
  if (apiUrl) lines.push(`  Review    ${url}/app/`, `  API       ${url}/v1`, `  Docs      ${url}/docs`)
  if (serviceUrl) lines.push(`  Health    ${serviceUrl}/readyz`)
  lines.push(`  Data      ${env.NUMORA_DATA_DIR}${env.DATABASE_URL ? ' and DATABASE_URL' : ''}`)
  if (env.NUMORA_STORAGE_URL) lines.push(`  Files     ${describeStorage(env)}`)
  if (adminUrl)
    lines.push(
      '',
      '  Become the first admin (the link works once; another one: "numora people invite"):',
      `  ${adminUrl}`,
      '',
    )
  if (firstKey)
    lines.push(
      `  API key   ${firstKey}`,
      '            (shown only now; make others with "numora keys create")',
      '',
      '  Try it:',
      `  curl -H 'authorization: Bearer ${firstKey}' ${url}/v1/schemas`,
    )
  return [...lines, '', ''].join('\n')
}
