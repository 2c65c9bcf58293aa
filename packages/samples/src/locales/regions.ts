import { englishRegions } from './english-regions.ts'
import { germanRegions } from './german-regions.ts'
import { northernRegions } from './northern-regions.ts'
import type { Region } from './region.ts'
import { romanceRegions } from './romance-regions.ts'

export const regions: Region[] = [...englishRegions, ...germanRegions, ...romanceRegions, ...northernRegions]

export const languages = [...new Set(regions.map((region) => region.language))]
