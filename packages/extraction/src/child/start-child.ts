import type { ChildProcess } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startGuardedChild } from '@numora/sandbox'
import { versionFile } from '../version.ts'

/**
 * Starts a child that can read the program's own files, the models of a folder if it is named, and nothing else; its
 * engines need native addons.
 */
export function startChild(memoryMb: number, script: string = mainPath, ocrModels?: string): ChildProcess {
  const given = ocrModels === undefined ? [] : [ocrModels]
  return startGuardedChild({
    script,
    memoryMb,
    heapMb: 1024,
    cpuLimitSeconds: 60 * 60,
    readablePaths: [...readablePaths(), ...given],
    flags: ['--allow-addons'],
    scriptArguments: given,
  })
}

/** `.ts` as the sources are run, `.js` in a release. */
const mainPath = join(import.meta.dirname, `main${extname(import.meta.filename)}`)

/** This package, the Numora packages that it imports, the folder of all dependencies, and the file with the version. */
function readablePaths(): string[] {
  const own = join(dirname(mainPath), '..', '..')
  const ours = ['@numora/contract', '@numora/domain', '@numora/sandbox'].map((name) =>
    join(dirname(resolve(name)), '..'),
  )
  const store = /^.*?[/\\]node_modules(?=[/\\])/.exec(resolve('sharp'))![0]
  return [...new Set([own, ...ours, store, fileURLToPath(versionFile)])]
}

function resolve(name: string): string {
  return realpathSync(fileURLToPath(import.meta.resolve(name)))
}
