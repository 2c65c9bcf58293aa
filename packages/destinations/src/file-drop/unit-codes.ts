/** Printed units and their codes of UN/ECE Recommendation 20, which EN 16931 requires (BT-130). */
const codes: Record<string, string> = {
  C62: 'stk stück stueck st pc pcs pce piece pieces unit units ea each einheit einheiten',
  HUR: 'h std stunde stunden hour hours hr hrs',
  DAY: 'tag tage day days d',
  MON: 'monat monate month months',
  ANN: 'jahr jahre year years',
  KGM: 'kg kilogramm',
  GRM: 'g gramm gram grams',
  TNE: 't tonne tonnen',
  LTR: 'l liter litre litres ltr',
  MTR: 'm meter metre metres mtr lfm',
  MTK: 'm² m2 qm',
  MTQ: 'm³ m3 cbm',
  KMT: 'km',
  KWH: 'kwh',
  XPK: 'pack packung pkg paket',
  XBX: 'box karton',
  LS: 'pauschal pauschale psch lump sum',
}

const codeOf = new Map(
  Object.entries(codes).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
)

/** The code of a printed unit; undefined if it is not known. A text in capitals of the form of a code is one. */
export function unitCodeOf(unit: string): string | undefined {
  const word = unit.trim()
  return (
    codeOf.get(word.toLowerCase().replace(/\.$/, '')) ?? (/^[A-Z0-9]{2,3}$/.test(word) ? word : undefined)
  )
}
