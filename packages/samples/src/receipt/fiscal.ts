import { inLatin } from '../locales/serbian-latin.ts'
import type { Random } from '../random.ts'
import { type List, listOf } from '../world/world.ts'

const serbian =
  'Бројач рачуна: ####/#####ПП|ЕСИР број: ###/#.#.#|======== КРАЈ ФИСКАЛНОГ РАЧУНА ========|Ознака Име Стопа Порез'

/** Numbers and signatures that a law wants at the foot of a receipt, by language; none of them is the receipt's number. */
const fiscalLines: Readonly<Record<string, List>> = {
  lt: 'Kasos aparato Nr. AA########|Saugos modulis: ????##??##|Z ataskaita Nr. ####|i.EKA ##########',
  lv: 'Kases Nr. KA##########|Sērija ?? Nr. ######|Droš. kods ????-####-????|VID reģ. Nr. ########',
  et: 'Terminal ########|Kassa ID ####|AID A000000#####',
  sl: 'ZOI: #?##??#####?##?#?##??#####?##?#?|EOR: ####????-####-####-####-########????|Izvod ##/####',
  hr: 'ZKI: #?##??#####?##?#?##??#####?##?#?|JIR: ####????-####-####-####-########????|Oznaka naplatnog uređaja #|Operater ##',
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: 'ФИСКАЛЕН МОДУЛ ??########|БФ: ######|ЗБ ####|ИБФМ: ??########',
  bg: 'УНП: ??######-000#-#######|ФП ########|ИН на ФУ: ??######|ФИСКАЛЕН БОН ?#########|КЛЕН ####',
  el: 'ΑΡ. ΜΗΤΡΩΟΥ: ???########|ΣΗΜΑΝΣΗ ??##??##??##??##??##|Ζ ####|ΤΑΜ. ΜΗΧ. ##|ΜΑΡΚ ###############',
  tr: 'EKÜ NO: #### Z NO: ####|MF ?? #########|Z NO ###|EKÜ ###|Mersis No: ################',
}

/** How many receipts have such lines, where there is such a law. */
const share = 0.6

/** The lines that a law wants at the foot; none where there is no such law. */
export function fiscalText(language: string, r: Random): string[] {
  const lines = fiscalLines[language]
  if (!lines || !r.chance(share)) return []
  return r
    .shuffle(listOf(lines))
    .slice(0, r.int(1, 3))
    .map((line) => r.fill(line))
}
