const small =
  'cero|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiún|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve'.split(
    '|',
  )
const tens = '|||treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa'.split('|')
const hundreds =
  '|ciento|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos'.split(
    '|',
  )

function below1000(n: number): string {
  if (n === 100) return 'cien'
  if (n < 30) return small[n]!
  if (n < 100) return tens[Math.floor(n / 10)]! + (n % 10 === 0 ? '' : ` y ${small[n % 10]}`)
  return hundreds[Math.floor(n / 100)]! + (n % 100 === 0 ? '' : ` ${below1000(n % 100)}`)
}

/** An integer below a thousand million in Spanish, in the form before a noun: `veintiún mil cien`. */
export function spanishWords(n: number): string {
  if (n < 1000) return below1000(n)
  const [unit, plural] = n < 1_000_000 ? [1000, 'mil'] : [1_000_000, 'millones']
  const [count, rest] = [Math.floor(n / unit), n % unit]
  const head = count === 1 ? (unit === 1000 ? 'mil' : 'un millón') : `${spanishWords(count)} ${plural}`
  return rest === 0 ? head : `${head} ${spanishWords(rest)}`
}
