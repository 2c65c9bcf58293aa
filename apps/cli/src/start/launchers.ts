import { closeSync, openSync } from 'node:fs'
import { isatty } from 'node:tty'
import { findProcess, type ProcessFacts } from './processes.ts'

/**
 * Calls `whenGone` once when a package manager that launched this process (`npx`, `pnpm`, `npm`, or a shell
 * between them) has ended, because npx passes no signals to the processes of pnpm. Shells and supervisors
 * above them are not watched, so that a service survives the shell that started it.
 */
export function watchLaunchers(whenGone: (command: string) => void, everyMs = 1_000): void {
  const launchers = findLaunchers(process.ppid)
  if (launchers.length === 0) return
  const isService = !isatty(0)
  const hadTerminal = hasTerminal()
  const timer = setInterval(() => {
    const gone = launchers.find((launcher) => !stillRuns(launcher))
    if (!gone) return
    clearInterval(timer)
    // Closing a terminal ends npx even under nohup, which Node ignores: a service without input is to
    // continue.
    if (!(isService && hadTerminal && !hasTerminal())) whenGone(gone.command)
  }, everyMs)
  timer.unref()
}

/** From the nearest one up; a shell counts only between two package managers. */
export function findLaunchers(pid: number, find = findProcess): ProcessFacts[] {
  const launchers: ProcessFacts[] = []
  let shells: ProcessFacts[] = []
  for (let next = find(pid); next; next = find(next.parentPid)) {
    if (isPackageManager(next.command)) {
      launchers.push(...shells, next)
      shells = []
    } else if (isShell(next.command)) shells.push(next)
    else break
  }
  return launchers
}

function stillRuns({ pid, startedAt }: ProcessFacts): boolean {
  return findProcess(pid)?.startedAt === startedAt
}

/** Checks the program itself: a shell with the name of one in its command is a shell. */
function isPackageManager(command: string): boolean {
  return /^(\S*\/)?(node\S* (\S*\/)?)?(npm|npx|pnpm|pnpx|yarn|bunx?|corepack)(-cli)?(\.[cm]?js)?( |$)/.test(
    command,
  )
}

function isShell(command: string): boolean {
  return /^(\S*\/)?(ba|da|z|a|k)?sh /.test(command)
}

/** Whether this process still has a controlling terminal. */
function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'))
    return true
  } catch {
    return false
  }
}
