import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The account that the server runs under; `undefined` is the process's own. */
export type Account = { uid: number; gid: number } | undefined

/** Where root stores what another account must access if the checkout or the data folder is closed to it. */
export const systemDir = '/var/lib/numora'

/**
 * PostgreSQL refuses to run as root: then it runs as the owner of its data, at first `postgres` or `nobody`.
 */
export function chooseAccount(clusterDir: string): Account {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(clusterDir, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
    if (uid!.status === 0) return { uid: Number(uid!.stdout), gid: Number(gid!.stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it')
}

/** Options for a child process of the account. The present working directory may be closed to it. */
export function asAccount(account: Account): { uid?: number; gid?: number; cwd: string } {
  return { ...account, cwd: '/' }
}

export function canEnter(dir: string, account: Account): boolean {
  return spawnSync('test', ['-x', dir], asAccount(account)).status === 0
}
