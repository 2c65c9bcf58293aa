import { type Text, widthOf, writeLine } from '../../page/write.ts'
import { makePerson } from '../../world/company.ts'
import { ensureSpace, type Pair, ruleAcross, writeColumns, writeLines, writePairs } from '../blocks/block.ts'
import { type Cell, writeCells } from '../blocks/cells.ts'
import { customerBlock } from '../blocks/customer.ts'
import { tradePairs } from '../blocks/foreign-pairs.ts'
import { metaPairs, titleRun } from '../blocks/meta.ts'
import { tagline } from '../blocks/tagline.ts'
import { vendorAddress, vendorContacts, vendorName } from '../blocks/vendor.ts'
import { addressLines, labelRun, type Pen, value } from '../pen.ts'
import { finishPages, type Layout, setMargins, writeBody } from './frame.ts'

/** Captions of the lines that people sign on. */
const signatures: Record<string, string[]> = {
  en: [
    'Cust. Sig.',
    'Drvr. Sig.',
    'Customer Name',
    'Received by',
    'Authorized Signature',
    'Driver',
    'Print name',
    'Checked by',
  ],
  de: ['Unterschrift Kunde', 'Fahrer', 'Erhalten von', 'Unterschrift', 'Name in Druckbuchstaben', 'Geprüft'],
  fr: ['Signature du client', 'Chauffeur', 'Reçu par', 'Signature', 'Nom'],
  es: ['Firma del cliente', 'Conductor', 'Recibido por', 'Firma', 'Nombre'],
  it: ['Firma del cliente', 'Firma conducente', 'Ricevuto da', 'Firma'],
  nl: ['Handtekening klant', 'Chauffeur', 'Ontvangen door', 'Naam'],
  pt: ['Assinatura do cliente', 'Motorista', 'Recebido por', 'Assinatura'],
  pl: ['Podpis klienta', 'Kierowca', 'Odebrał', 'Podpis'],
}

function signatureCells(pen: Pen): Cell[][] {
  const { random: r, facts } = pen
  const captions = r.shuffle(signatures[facts.region.language] ?? signatures.en!).slice(0, r.pick([2, 4]))
  const cells = captions.map((caption): Cell => {
    const person = r.chance(0.3) ? makePerson(facts.region.world, r) : ''
    return r.chance(0.5)
      ? { label: caption, lines: [person] }
      : { label: [], lines: [[{ text: `${caption}: ${person}` }]] }
  })
  return cells.length === 4 ? [cells.slice(0, 2), cells.slice(2)] : [cells]
}

/** The vendor's name as a sign at the top; its slogan, and sometimes its address, at the other side. */
function writeSign(pen: Pen, y: number): number {
  const { random: r, frame, theme, sheet } = pen
  const width = frame.right - frame.left
  const large = { ...theme.name, size: theme.name.size * r.pick([1, 1.3, 1.6]) }
  const room = width * 0.6
  const size = Math.min(large.size, (large.size * room) / widthOf([vendorName(pen)], large))
  const style = { ...large, size }
  const isRight = r.chance(0.2)
  const side = (isOther: boolean) => (isRight !== isOther ? 'right' : 'left')
  writeLine(sheet, [vendorName(pen)], style, {
    x: frame.left,
    width: width * 0.62,
    baseline: y + style.size,
    align: 'left',
    ...(isRight ? { x: frame.left + width * 0.38, align: side(false) } : {}),
  })
  const beside: Text[] = r.weighted<Text[]>([
    [[tagline(pen)], 3],
    [[...vendorAddress(pen).map((run): Text => [run]), ...vendorContacts(pen)], 3],
    [vendorContacts(pen), 1],
    [[], 1],
  ])
  const end = writeLines(pen, beside, r.pick([theme.small, theme.body]), {
    x: isRight ? frame.left : frame.left + width * 0.64,
    y,
    width: width * 0.36,
    align: side(true),
  })
  const below = Math.max(end, y + style.size * 1.4)
  return r.chance(0.3) && beside.length !== 1
    ? writeLines(pen, [tagline(pen)], theme.fine, { x: frame.left, y: below, width })
    : below
}

/** Label and value on one line in each box. */
function pairCells(pairs: readonly Pair[], perRow: number): Cell[][] {
  const cells = pairs.map(
    ({ label, value: text }): Cell => ({ label: [], lines: [[...label, { text: ' ' }, ...text]] }),
  )
  return Array.from({ length: Math.ceil(cells.length / perRow) }, (_, i) =>
    cells.slice(i * perRow, (i + 1) * perRow),
  )
}

function customerPairs(pen: Pen): Pair[] {
  const { facts } = pen
  const address = addressLines('customer_address', [facts.customer.address.join(', ')])
  return [
    { label: [labelRun(pen, 'billTo')], value: [value('customer_name', facts.customer.name)] },
    { label: [], value: address },
  ]
}

/**
 * A job sheet, delivery invoice or order of a trade: the vendor is a sign at the top, the rest are captions of
 * the trade with their values, and lines to sign on.
 */
export const jobSheet: Layout = (pen) => {
  const { random: r, frame, theme } = pen
  setMargins(pen, 'none')
  const width = frame.right - frame.left
  const full = { x: frame.left, width }
  let y = writeSign(pen, frame.top) + r.int(4, 16)
  if (r.chance(0.4)) ruleAcross(pen, frame.left, y, width)
  y = writeLines(
    pen,
    [[titleRun(pen)]],
    { ...theme.bold, size: theme.bold.size * r.pick([1.2, 1.6, 2]) },
    {
      ...full,
      y: y + 2,
      align: r.pick(['center', 'left', 'right'] as const),
    },
  )
  const pairs = [...metaPairs(pen, { most: 6 }), ...tradePairs(pen, 1)]
  const isBoxed = r.chance(0.5)
  const isCustomerInForm = r.chance(0.5)
  const own = isCustomerInForm ? [...customerPairs(pen), ...pairs] : pairs
  const form = r.chance(0.3) ? r.shuffle(own) : own
  if (!isCustomerInForm) y = customerBlock(r.chance(0.85))(pen, { ...full, y: y + 6, width: width * 0.5 })
  if (isBoxed) y = writeCells(pen, pairCells(form, r.pick([2, 2, 3])), { ...full, y: y + 6 })
  else {
    const half = Math.ceil(form.length / 2)
    const columns = [form.slice(0, half), form.slice(half)].map(
      (part) => (p: Pen, at: Parameters<typeof writePairs>[3]) =>
        writePairs(p, part, r.pick(['columns', 'inline']), at),
    )
    y = writeColumns(pen, columns, { ...full, y: y + 6 }, 16)
  }
  const end = writeBody(pen, y + 10)
  if (r.chance(0.6)) writeCells(pen, signatureCells(pen), { ...full, y: ensureSpace(pen, end + 10, 80) })
  finishPages(pen, 'none')
}
