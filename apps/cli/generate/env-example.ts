import { describeEnvironment } from '../src/environment/environment.ts'

const head = `# What Numora reads from its environment; made by \`pnpm generate\` from apps/cli/src/environment.
# A copy of this file named .env is read by \`pnpm start\` and \`pnpm numora\`. What the environment sets comes first.
# A wrong value stops the start, and so does an unknown name that is nearly one of these.
`

const callers = '# Read by the commands that call a running API\n'

export function printEnvExample(): string {
  const { ofInstallation, ofCallers } = describeEnvironment()
  return [head, ...ofInstallation.map(print), callers, ...ofCallers.map(print)].join('\n')
}

function print(variable: { name: string; description: string; default: string }): string {
  return `# ${variable.description}\n# ${variable.name}=${variable.default}\n`
}
