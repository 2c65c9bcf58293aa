import type { Random } from '../random.ts'
import type { Company } from '../world/company.ts'
import { canonicalId } from '../world/tax-ids.ts'

type Printed = (digits: string, r: Random) => string

function grouped(digits: string, sizes: readonly number[], separator: string): string {
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0))
  return starts.map((start, i) => digits.slice(start, start + sizes[i]!)).join(separator)
}

/**
 * Numbers of registers, by country: given the digits of the tax id, of which they are a part in many countries. They are no
 * tax ids where the tax id itself is on the page.
 */
const registers: Record<string, Printed> = {
  AT: (_, r) => r.fill(r.pick(['FN ######?', 'FN %#####k', 'Firmenbuch-Nr. %#####w, HG Wien'])),
  AU: (id) => `ACN ${grouped(id.slice(2), [3, 3, 3], ' ')}`,
  BE: (id, r) => `${r.pick(['KBO', 'BCE', 'RPR', 'RPM', 'Ond.nr.'])} ${grouped(id, [4, 3, 3], '.')}`,
  BR: (_, r) => r.fill(r.pick(['Inscr. Estadual ###.###.###.###', 'IE: ##.###.###-#', 'NIRE ###########'])),
  CH: (id, r) => `${r.pick(['UID', 'IDE', 'IDI', 'HR-Nr.'])} CHE-${grouped(id, [3, 3, 3], '.')}`,
  CZ: (id, r) => `${r.pick(['IČO', 'IČ', 'IČO:'])} ${id.slice(0, 8)}`,
  DE: (_, r) =>
    r.fill(
      r.pick([
        'HRB #####',
        'HRA ####',
        'Amtsgericht HRB %###',
        'St.-Nr. ###/###/#####',
        'Steuernummer ##/###/#####',
        'Handelsregister HRB ######',
      ]),
    ),
  DK: (id, r) => `${r.pick(['SE-nr.', 'P-nr.', 'CVR-reg.'])} ${r.chance(0.5) ? id : r.fill('10########')}`,
  ES: (_, r) =>
    r.fill(r.pick(['Reg. Merc. T. ####, F. ###, H. B-#####', 'Inscrita en el R.M. Hoja M-######'])),
  FI: (id, r) => `${r.pick(['Y-tunnus', 'FO-nummer'])} ${grouped(id, [7, 1], '-')}`,
  FR: (id, r) => {
    const own = grouped(id.slice(2), [3, 3, 3], ' ')
    return r.pick([
      `SIREN ${own}`,
      `RCS Lyon ${own}`,
      `SIRET ${own} 000${r.int(10, 99)}`,
      `${own} R.C.S. Nanterre`,
      `N° Siret : ${own.replaceAll(' ', '')}000${r.int(10, 99)}`,
    ])
  },
  GB: (_, r) =>
    r.fill(
      r.pick([
        'Company No. 0#######',
        'Registered in England No. ########',
        'Charity No. 1######',
        'Reg No SC######',
      ]),
    ),
  HU: (_, r) => r.fill(r.pick(['Cg. 01-09-######', 'Cégjegyzékszám: ##-09-######'])),
  IE: (_, r) => r.fill(r.pick(['Company Reg. No. ######', 'CRO ######', 'CHY %####'])),
  IN: (id, r) => r.pick([`PAN ${id.slice(2, 12)}`, r.fill('CIN U#####MH20##PTC######')]),
  IT: (id, r) =>
    r.pick([
      `C.F. ${id}`,
      `Cod. Fisc. e Reg. Imprese ${id}`,
      r.fill('REA MI-#######'),
      `Codice fiscale: ${id}`,
    ]),
  MX: (_, r) => r.fill(r.pick(['Registro patronal ?##-#####-##-#', 'R.P. ?#########'])),
  NL: (_, r) => r.fill(r.pick(['KvK ########', 'K.v.K. nr. ########', 'Handelsregister ########'])),
  NO: (id, r) => r.pick([`Foretaksregisteret ${grouped(id, [3, 3, 3], ' ')}`, `Org.nr. ${id}`]),
  NZ: (_, r) => r.fill('NZBN 942#########'),
  PL: (_, r) => r.fill(r.pick(['REGON #########', 'KRS 0000######', 'REGON: ### ### ###'])),
  PT: (id, r) => r.pick([`Matr. C.R.C. ${id}`, `NIPC ${id}`, r.fill('Capital social 5 000 €, CRC n.º ####')]),
  RO: (_, r) => r.fill(r.pick(['J40/#####/20##', 'Nr. Reg. Com. J##/####/201#'])),
  SE: (id, r) => `${r.pick(['Org.nr', 'Org nr', 'Organisationsnummer'])} ${grouped(id, [6, 4], '-')}`,
}

/** The firm's number in a register, with its name; a local number where its country has no register of its own form. */
export function registerNumber({ country, taxId, localNumber }: Company, r: Random): string {
  const digits = taxId === null ? '' : canonicalId(taxId).replace(/^[A-Z]+/, '')
  const own = registers[country]
  return own && digits !== '' ? own(digits, r) : localNumber
}
