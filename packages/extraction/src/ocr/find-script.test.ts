import { expect, test } from 'vitest'
import { findScript } from './find-script.ts'

function lines(confidence: number, ...texts: string[]) {
  const box = { x0: 0, x1: 10, y0: 0, y1: 10 }
  return texts.map((text) => text.split(' ').map((word) => ({ text: word, confidence, box })))
}

const unread = lines(0.2, 'oOyguaw jo TÁ', 'BEPRÉ 12,50')

test('tries no other script on lines that were read', async () => {
  const read = () => Promise.reject(new Error('needs no other model'))
  expect(await findScript(lines(0.9, 'Total due'), read)).toBeNull()
  expect(await findScript(lines(0.9, '12,50 2026-03-14'), read)).toBeNull()
})

test('finds the language whose model is surest, within the script that is read', async () => {
  const sureness: Record<string, number> = { kir: 0.8, ukr: 0.95, bul: 0.7, tha: 0.6 }
  const read = async (which: readonly number[], language: string) =>
    which.flatMap(() => lines(sureness[language] ?? 0.1, 'рахунок'))
  expect(await findScript(unread, read)).toBe('ukr')
})

test('keeps the first model where no other one reads the lines', async () => {
  const read = async (which: readonly number[]) => which.flatMap(() => lines(0.5, 'สำน'))
  expect(await findScript(unread, read)).toBeNull()
})

test('finds the script of the lines of a page in two that were not read', async () => {
  const read = async (which: readonly number[], language: string) =>
    which.flatMap((at) => lines(language === 'heb' && at > 0 ? 0.9 : 0.1, 'חשבונית מס'))
  const other = lines(0.2, 'ajmw DNn 79n', 'yav pnan ana', "IBAN n'72 n72yn")
  const english = lines(0.95, 'Negev Optics Ltd, tax invoice for frames and lenses, terms and conditions')
  expect(await findScript([...english, ...other], read)).toBe('heb')
  expect(await findScript([...english, ...other.slice(1)], read)).toBeNull()
})

test('finds the language within a script by certainty, not by how many words are joined with numbers', async () => {
  const sureness: Record<string, number> = { jpn: 0.6, chi_sim: 0.9, chi_tra: 0.88 }
  const read = async (which: readonly number[], language: string) =>
    which.flatMap(() =>
      lines(sureness[language] ?? 0.1, language === 'chi_sim' ? '地址 500号' : '地址 500 號'),
    )
  expect(await findScript(unread, read)).toBe('chi_sim')
})

test('takes no script of a few letters in scribble', async () => {
  const scribble = lines(0.2, 'ajmwDNnynvav', 'yavpnanana', 'IBANnntwynnnyn')
  const english = lines(0.95, 'Negev Optics Ltd, tax invoice for frames and lenses, terms and conditions')
  const read = async (which: readonly number[], language: string) =>
    which.flatMap(() => lines(language === 'heb' ? 0.9 : 0.1, 'חש'))
  expect(await findScript([...english, ...scribble], read)).toBeNull()
})

test('takes capitals of a script that looks like the Latin one for its letters, but not faint Latin letters', async () => {
  const capitals = lines(0.52, 'TIMOAOTIO NAHPQMHE', 'OEZZAAONIKH EMNOPIO')
  const by = (sureness: number) => async (which: readonly number[], language: string) =>
    which.flatMap(() => lines(language === 'ell' ? sureness : 0.1, 'ΤΙΜΟΛΟΓΙΟ ΠΛΗΡΩΜΗΣ'))
  expect(await findScript(capitals, by(0.9))).toBe('ell')
  expect(await findScript(capitals, by(0.6))).toBeNull()
})
