import { indonesia } from '../world/id.ts'
import { vietnam } from '../world/vi.ts'
import { deDE } from './german-regions.ts'
import { dayFirstDates, slashDates } from './habit-sets.ts'
import { id } from './id.ts'
import { after, before, english, german, plainDot, type Region, without } from './region.ts'
import { vi } from './vi.ts'

export const southeastAsianRegions: Region[] = [
  {
    ...deDE,
    tag: 'id-ID',
    language: 'id',
    country: 'ID',
    currency: 'IDR',
    words: id,
    world: indonesia,
    taxName: 'PPN',
    taxRates: ['11', '12'],
    dates: [...dayFirstDates, ['dd-MM-yyyy', 4]],
    numbers: [
      [german, 9],
      [english, 2],
    ],
    money: [
      [before('Rp', true), 8],
      [before('Rp'), 4],
      [before('Rp.', true), 2],
      [without('Rp'), 5],
      [before('IDR', true), 1],
    ],
  },
  {
    ...deDE,
    tag: 'vi-VN',
    language: 'vi',
    country: 'VN',
    currency: 'VND',
    letters: 'ộửĐơ',
    words: vi,
    world: vietnam,
    taxName: 'GTGT',
    taxRates: ['10', '8', '5'],
    dates: [...slashDates("dd 'tháng' MM 'năm' yyyy"), ["dd 'tháng' M 'năm' yyyy", 3]],
    numbers: [
      [german, 9],
      [english, 2],
      [plainDot, 0.3],
    ],
    money: [
      [without('VNĐ'), 8],
      [after('đ', false), 3],
      [after('đồng'), 2],
      [after('VND'), 3],
      [after('₫'), 1],
    ],
  },
]
