import { describeEnvironment } from '../src/env.ts'

const head = `# What Numora reads from its environment; made by \`pnpm generate\` from apps/cli/src/env.ts.
# A copy of this file named .env is read by \`pnpm start\` and \`pnpm numora\`. What the environment sets comes first.
`

export const printEnvExample = (): string =>
  [
    head,
    ...describeEnvironment().map(
      (variable) => `# ${variable.description}\n# ${variable.name}=${variable.default}\n`,
    ),
  ].join('\n')
