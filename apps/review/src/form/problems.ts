import { createContext, useContext, useEffect } from 'react'
import type { Problem } from './problem.ts'

/** The problems of a form, and the paths whose problems its fields show themselves. */
export type Problems = { list: readonly Problem[]; shownPaths: Set<string> }

export const ProblemsContext = createContext<Problems>({ list: [], shownPaths: new Set() })

/** What is wrong with the field of this path; the form does not repeat it elsewhere. */
export function useProblem(path: string): string | undefined {
  const { list } = useShown(path)
  return list.find((problem) => problem.path === path)?.message
}

/** What is wrong with the field of this path and with everything in it. */
export function useProblemsWithin(path: string): readonly Problem[] {
  const { list } = useShown(`${path}.*`)
  return list.filter((problem) => isWithin(problem.path, path))
}

/** Whether a field shows the problems of this path. */
export function isShown(path: string, shownPaths: Set<string>): boolean {
  if (shownPaths.has(path)) return true
  return [...shownPaths].some((shown) => shown.endsWith('.*') && isWithin(path, shown.slice(0, -2)))
}

function isWithin(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`)
}

function useShown(path: string): Problems {
  const problems = useContext(ProblemsContext)
  const { shownPaths } = problems
  useEffect(() => {
    shownPaths.add(path)
    return () => void shownPaths.delete(path)
  }, [path, shownPaths])
  return problems
}
