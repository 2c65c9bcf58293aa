import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** `startedAt` and the number together name a process for good: the number alone may go to another one. */
export type ProcessFacts = { pid: number; parentPid: number; startedAt: string; command: string }

/** What is known of a process; undefined if there is none of this number, or only what is left of a dead one. */
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
  // The name in parentheses may hold blanks and parentheses itself.
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
