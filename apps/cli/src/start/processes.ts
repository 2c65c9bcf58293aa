import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** `startedAt` and the number together identify a process; a number alone may be reused. */
export type ProcessFacts = { pid: number; parentPid: number; startedAt: string; command: string }

/** Facts about a process; undefined if it does not exist or is a zombie. */
export function findProcess(pid: number): ProcessFacts | undefined {
  if (!Number.isSafeInteger(pid) || pid < 1) return undefined
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  } catch {
    return undefined
  }
}

function fromProc(pid: number): ProcessFacts | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may contain spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z') return undefined
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  return { pid, parentPid: Number(fields[1]), startedAt: fields[19]!, command }
}

function fromPs(pid: number): ProcessFacts | undefined {
  const options = ['-ww', '-o', 'stat=,ppid=,lstart=,command=', '-p', String(pid)]
  const line = execFileSync('ps', options, { encoding: 'utf8', env: { LC_ALL: 'C' } })
  const [, state, parentPid, startedAt, command] = /^(\S+) +(\d+) +(\S+ +\S+ +\d+ +[\d:]+ +\d+) +(.*)/.exec(
    line,
  )!
  if (state!.startsWith('Z')) return undefined
  return { pid, parentPid: Number(parentPid), startedAt: startedAt!, command: command! }
}
