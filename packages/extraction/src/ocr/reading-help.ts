import type { GrayImage, LineWord } from './engine.ts'
import type { Language } from './language.ts'

/** What the first engine read of a line, and whether it may be a name. */
export type FirstReading = { words: LineWord[]; isName: boolean }

/** Pictures of lines for the first engine, in the languages that they may be in, or with its readings for the others. */
export type LinesToRead = { lines: GrayImage[] } & ({ languages: Language[] } | { again: FirstReading[] })

/** Another process that reads lines; null: it has no time or it failed. */
export type ReadingHelp = (some: LinesToRead) => Promise<LineWord[][] | null>
