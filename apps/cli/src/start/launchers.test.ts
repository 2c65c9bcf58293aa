import { expect, test } from 'vitest'
import { findLaunchers } from './launchers.ts'

/** Processes from the top down, each the parent of the next. */
function pidsOf(...commands: string[]): number[] {
  const find = (pid: number) => {
    const command = commands[pid - 1]
    return command === undefined ? undefined : { pid, parentPid: pid - 1, startedAt: '', command }
  }
  return findLaunchers(commands.length, find)
    .map(({ pid }) => pid)
    .sort()
}

const npx = 'npm exec pnpm@12.21.0 start'

test('npx, pnpm and the shell between them are the launchers of a start', () => {
  expect(pidsOf('systemd', 'bash', npx, "sh -c 'pnpm' start", 'pnpm start')).toEqual([3, 4, 5])
  expect(
    pidsOf(
      'node /usr/lib/node_modules/npm/bin/npx-cli.js -y pnpm start',
      'sh -c pnpm start',
      'node /x/pnpm.cjs start',
    ),
  ).toEqual([1, 2, 3])
})

test.each([
  ['a login shell', ['sshd', '-bash']],
  ['a script', ['systemd', 'bash /srv/start.sh']],
  ['a shell whose command names npx', ['sshd', 'bash -c npx -y pnpm start >log 2>&1 &']],
  ['a supervisor', ['supervisord', 'node /srv/pm2/daemon.js']],
  ['a test run', ['pnpm test', 'node (vitest 1)']],
])('%s is no launcher: its end does not stop the start', (_, commands) => {
  expect(pidsOf(...commands)).toEqual([])
})

test('the shell that called npx is not watched, npx is', () => {
  expect(pidsOf('sshd', 'bash -c npx -y pnpm start &', npx, 'sh -c pnpm start', 'pnpm start')).toEqual([
    3, 4, 5,
  ])
})
