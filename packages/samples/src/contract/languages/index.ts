import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { ContractLanguage } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** The languages that contracts are worded in. */
export const contractLanguages: Record<string, ContractLanguage> = { en, de, fr, es, pt, it, nl }
