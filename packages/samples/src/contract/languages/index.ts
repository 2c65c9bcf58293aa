import { en } from './en.ts'
import type { ContractLanguage } from './language.ts'

export const contractLanguages: Record<string, ContractLanguage> = { en }
