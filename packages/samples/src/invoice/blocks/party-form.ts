import type { Run } from '../../page/sheet.ts'
import { writeBlock } from '../../page/write.ts'
import { listOf } from '../../world/world.ts'
import { labelRun, type Pen } from '../pen.ts'
import { type Column, type Pair, type PairStyle, writePairs } from './block.ts'

/** What forms call a party's name and address. */
const words: Record<string, { name: string; address: string; number: string }> = {
  en: { name: 'Name|Company|Company name', address: 'Address|Street', number: 'GLN|Id|Number' },
  de: { name: 'Name|Firma|Firmenname', address: 'Anschrift|Adresse|Straße', number: 'Nummer|GLN' },
  fr: { name: 'Nom|Société|Raison sociale', address: 'Adresse', number: 'Numéro|GLN' },
  es: { name: 'Nombre|Razón social', address: 'Dirección|Domicilio', number: 'Número' },
  it: { name: 'Nome|Denominazione|Ragione sociale', address: 'Indirizzo', number: 'Numero' },
  nl: { name: 'Naam|Bedrijfsnaam', address: 'Adres', number: 'Nummer' },
  pt: { name: 'Nome|Razão social', address: 'Endereço|Morada', number: 'Número' },
  pl: { name: 'Nazwa|Firma', address: 'Adres', number: 'Numer' },
  sv: { name: 'Namn|Företag', address: 'Adress', number: 'Nummer' },
  da: { name: 'Navn|Firma', address: 'Adresse', number: 'Nummer' },
  cs: { name: 'Název|Jméno', address: 'Adresa', number: 'Číslo' },
  fi: { name: 'Nimi|Yritys', address: 'Osoite', number: 'Numero' },
}

/**
 * A party with a label before its name, on the same line: the role itself, or "Name" under a heading
 * with the role.
 */
export const partyForm = (
  pen: Pen,
  role: 'from' | 'billTo',
  [name, ...address]: readonly Run[][],
  at: Column,
): number => {
  const { random: r, theme, facts } = pen
  const word = words[facts.region.language] ?? words.en!
  const label = (text: string): Run[] => [{ text: theme.labelCase(text) + theme.colon, style: theme.label }]
  const isHeaded = r.chance(0.55)
  const y = isHeaded
    ? writeBlock(pen.sheet, [labelRun(pen, role, r.chance(0.5))], theme.bold, {
        ...at,
        leading: theme.leading,
      })
    : at.y
  const pairs: Pair[] = [
    { label: isHeaded ? label(r.pick(listOf(word.name))) : [labelRun(pen, role)], value: name! },
    ...address.map((value, i) => ({
      label: i === 0 && r.chance(0.7) ? label(r.pick(listOf(word.address))) : [],
      value,
    })),
  ]
  if (isHeaded && r.chance(0.3))
    pairs.unshift({ label: label(r.pick(listOf(word.number))), value: [{ text: r.fill('%######') }] })
  return writePairs(pen, pairs, r.pick<PairStyle>(['columns', 'columns', 'right-aligned']), { ...at, y })
}
