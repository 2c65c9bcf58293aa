import { courtesyCopy, officeBill, paymentAdvice, trader } from './judge/offices.ts'
import { sellerAndBuyer } from './judge/seller-and-buyer.ts'
import { hotelFolio, progressBill, utilityBill } from './judge/stays-and-sites.ts'
import { exportForm, marketplace, panels } from './judge/trade-and-web.ts'
import { broadcaster } from './learn/broadcaster.ts'
import { cardPaid } from './learn/card-paid.ts'
import { distributor } from './learn/distributor.ts'
import { careOf, goodsReturn, partyTable, spreadsheet } from './learn/forms.ts'
import { freight } from './learn/freight.ts'
import { dinLetter } from './learn/letter.ts'
import { frenchFirm, gstForm, paymentSlip, serviceNote } from './learn/national.ts'
import { freelancer, lawFirm, medicalPractice } from './learn/professions.ts'
import { erpDefault, footOnly, mainframe, smallBusiness } from './learn/programs.ts'
import { craftsman, inlineParties, policy, staffing } from './learn/services.ts'
import { banner, garage, seal } from './learn/shops.ts'
import type { Design } from './paper.ts'

const all: Design[] = [
  broadcaster,
  freight,
  dinLetter,
  cardPaid,
  distributor,
  lawFirm,
  medicalPractice,
  freelancer,
  erpDefault,
  smallBusiness,
  mainframe,
  footOnly,
  partyTable,
  spreadsheet,
  goodsReturn,
  careOf,
  banner,
  garage,
  seal,
  frenchFirm,
  gstForm,
  serviceNote,
  paymentSlip,
  craftsman,
  staffing,
  policy,
  inlineParties,
  sellerAndBuyer,
  hotelFolio,
  progressBill,
  utilityBill,
  marketplace,
  panels,
  exportForm,
  officeBill,
  paymentAdvice,
  courtesyCopy,
  trader,
]

/** Every design by its name. */
export const designs: ReadonlyMap<string, Design> = new Map(all.map((design) => [design.name, design]))

export function designNamesOf(use: Design['use']): string[] {
  return all.filter((design) => design.use === use).map(({ name }) => name)
}
