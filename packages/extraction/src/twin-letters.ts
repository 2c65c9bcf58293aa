/** Letters that look alike, as capitals, in Latin and in another script, at the same places. */
export const twinLetters = {
  cyrillic: { latin: 'abcehikmoptxy', other: 'авсенікмортху' },
  greek: { latin: 'abehikmnoptxyz', other: 'αβεηικμνορτχυζ' },
} as const
