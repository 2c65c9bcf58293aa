import type { Text } from '../page/write.ts'
import type { Voice } from './voice.ts'

export type Section = { heading: string; paragraphs: Text[] }

/** What a section says, before a voice words it: two languages side by side say the same. */
export type SectionPlan = {
  heading: (voice: Voice) => string
  paragraphs: ((voice: Voice) => Text)[]
}

export function sayPlan(plan: SectionPlan, voice: Voice): Section {
  return { heading: plan.heading(voice), paragraphs: plan.paragraphs.map((say) => say(voice)) }
}
