import type { Run } from '../../page/sheet.ts'
import type { Text } from '../../page/write.ts'
import { makeCompany } from '../../world/company.ts'
import { canonicalId } from '../../world/tax-ids.ts'
import type { Cell } from '../blocks/cells.ts'
import { customerName, customerTaxId } from '../blocks/customer.ts'
import { addressLines, dateRun, dateText, type Pen, value } from '../pen.ts'

/** A box with a label in its corner. */
export function cell(label: string, line: Text, share = 1): Cell {
  return { label, lines: [line], share }
}

/** A firm's CNPJ, or a person's CPF. */
export function recipientId(pen: Pen): Run {
  const [own] = customerTaxId(pen)
  if (own) return own
  const cpf = pen.random.fork('cpf').fill('###.###.###-##')
  return value('customer_tax_id', cpf, canonicalId(cpf))
}

/** The recipient's name as stored by sellers: with a code before it, truncated, or with a number after it. */
export function recipientName(pen: Pen): string {
  const { random: r, facts } = pen
  const { name } = facts.customer
  return r.weighted([
    [name, 8],
    [name.toUpperCase(), 5],
    [`${r.fill('%###')} - ${name.toUpperCase()}`, 1],
    [name.toUpperCase().slice(0, 40).trimEnd(), 1],
    [`${name} ${r.fill('%##########')}`, 0.7],
    [`${name.toUpperCase()} - FILIAL ${r.int(2, 40)}`, 0.7],
  ])
}

/** The boxes of the recipient of the goods. */
export function recipient(pen: Pen): Cell[][] {
  const { facts, random: r } = pen
  const [street, city] = addressLines('customer_address', facts.customer.address.slice(0, 2))
  return [
    [
      cell(r.pick(['NOME / RAZÃO SOCIAL', 'NOME/RAZÃO SOCIAL', 'RAZÃO SOCIAL']), [customerName(pen)], 3.2),
      cell('CNPJ / CPF', [recipientId(pen)], 1.5),
      cell('DATA DA EMISSÃO', [dateRun(pen, 'invoice_date', facts.date)]),
    ],
    [
      cell('ENDEREÇO', [street!], 2.6),
      cell(
        'BAIRRO / DISTRITO',
        r.pick(['Centro', 'Jardim América', 'Vila Nova', 'Distrito Industrial']),
        1.4,
      ),
      cell('CEP', r.fill('#####-###')),
      cell('DATA SAÍDA / ENTRADA', dateText(pen, facts.deliveryDate)),
    ],
    [
      cell('MUNICÍPIO', city ? [city] : '', 2.2),
      cell('UF', r.pick(['SP', 'RJ', 'PR', 'MG']), 0.4),
      cell('FONE / FAX', facts.customer.phone, 1.2),
      cell('INSCRIÇÃO ESTADUAL', r.fill('#########')),
      cell('HORA DA SAÍDA', r.fill('1#:2#:0#')),
    ],
  ]
}

function company(pen: Pen, seed: string) {
  return makeCompany('BR', pen.facts.region.world, pen.random.fork(seed))
}

/** The carrier of the goods: a company with a number like the vendor's, or none. */
export function carrier(pen: Pen): Cell[][] {
  const { random: r } = pen
  const other = r.chance(0.45) ? company(pen, 'carrier') : null
  return [
    [
      cell(r.pick(['RAZÃO SOCIAL', 'NOME / RAZÃO SOCIAL']), other?.name ?? r.pick(['O MESMO', '', '']), 3),
      cell('FRETE POR CONTA', other ? '0-Emitente' : '9-Sem Frete'),
      cell('PLACA DO VEÍCULO', other ? r.fill('???-####') : ''),
      cell('CNPJ / CPF', other?.taxId ?? '', 1.4),
    ],
    ...(other || r.chance(0.5)
      ? [
          [
            cell('ENDEREÇO', other?.address[0] ?? '', 2.4),
            cell('MUNICÍPIO', other ? 'São Paulo' : '', 1.6),
            cell('INSCRIÇÃO ESTADUAL', other?.localNumber ?? ''),
          ],
        ]
      : []),
    [
      cell('QUANTIDADE', String(r.int(1, 40))),
      cell('ESPÉCIE', r.pick(['', 'VOLUME', 'CAIXA'])),
      cell('MARCA', ''),
      cell('PESO BRUTO', r.fill('%#,###')),
      cell('PESO LÍQUIDO', r.fill('%#,###')),
    ],
  ]
}

/** Where the goods are collected or delivered: name, number and address of another party. */
export function place(pen: Pen, seed: string): Cell[][] {
  const { name, taxId, address } = company(pen, seed)
  return [
    [cell('NOME / RAZÃO SOCIAL', name, 3), cell('CNPJ / CPF', taxId ?? '', 1.4)],
    [cell('ENDEREÇO', address[0]!, 3), cell('MUNICÍPIO', address[1] ?? '', 1.4)],
  ]
}
