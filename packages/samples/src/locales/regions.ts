import { balticRegions } from './baltic-regions.ts'
import { cyrillicAndGreekRegions } from './cyrillic-and-greek-regions.ts'
import { easternRegions } from './eastern-regions.ts'
import { englishRegions } from './english-regions.ts'
import { germanRegions } from './german-regions.ts'
import { northernRegions } from './northern-regions.ts'
import { overseasRegions } from './overseas-regions.ts'
import type { Region } from './region.ts'
import { romanceRegions } from './romance-regions.ts'
import { southeastAsianRegions } from './southeast-asian-regions.ts'

export const regions: Region[] = [
  ...englishRegions,
  ...overseasRegions,
  ...germanRegions,
  ...romanceRegions,
  ...northernRegions,
  ...easternRegions,
  ...balticRegions,
  ...cyrillicAndGreekRegions,
  ...southeastAsianRegions,
]

export const languages = [...new Set(regions.map((region) => region.language))]
