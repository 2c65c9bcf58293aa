import { courtesyCopy, officeBill, paymentAdvice, trader } from './judge/offices.ts'
import { scriptGrid, sumFirst } from './judge/scripts.ts'
import { sellerAndBuyer } from './judge/seller-and-buyer.ts'
import { hotelFolio, progressBill, utilityBill } from './judge/stays-and-sites.ts'
import { exportForm, marketplace, panels } from './judge/trade-and-web.ts'
import { jobCards, maker, margin, memo, seminar, tillSheet } from './judge/unusual-orders.ts'
import { messrs, soleTrader, tradingArm } from './learn/addressed.ts'
import { broadcaster } from './learn/broadcaster.ts'
import { pad, sentence } from './learn/by-hand.ts'
import { cardPaid } from './learn/card-paid.ts'
import { assignedClaim, divided, trial } from './learn/claims-and-trials.ts'
import { clearance } from './learn/clearances.ts'
import { colonForm, outline } from './learn/colons-and-outlines.ts'
import { distributor } from './learn/distributor.ts'
import { partyData, registered, structured } from './learn/e-invoice-prints.ts'
import { cover, enrolment } from './learn/enrolments.ts'
import { careOf, goodsReturn, partyTable, spreadsheet } from './learn/forms.ts'
import { bilingual, cutFrame, northern } from './learn/frames-and-rows.ts'
import { freight } from './learn/freight.ts'
import { brackets, franked, groupHead, manyParties } from './learn/heads.ts'
import { besideItself, groupSums } from './learn/item-tables.ts'
import { jobSheet } from './learn/job-sheets.ts'
import { onBehalf, rental, ticket, travelAgency } from './learn/journeys.ts'
import { intercompany, round } from './learn/large-programs.ts'
import { leaders } from './learn/leaders.ts'
import { dinLetter } from './learn/letter.ts'
import { matter } from './learn/matters.ts'
import { merchant } from './learn/merchants.ts'
import { mixedTable } from './learn/mixed-table.ts'
import { frenchFirm, gstForm, paymentSlip, serviceNote } from './learn/national.ts'
import { association, cooperative, guarantor } from './learn/patients-and-members.ts'
import { numbersFirst, onOneLine, plainSides } from './learn/plain-heads.ts'
import { partners, practice } from './learn/practices.ts'
import { leasing, rent, represented } from './learn/premises.ts'
import { freelancer, lawFirm, medicalPractice } from './learn/professions.ts'
import { erpDefault, footOnly, mainframe, smallBusiness } from './learn/programs.ts'
import { contactLine, fourRoles, hosted } from './learn/programs-of-today.ts'
import { authority, club, school } from './learn/public.ts'
import { saleroom } from './learn/salerooms.ts'
import { mailPrint, portal } from './learn/screens.ts'
import { addressedLetter, taxForm, twoTongues } from './learn/scripts.ts'
import { craftsman, inlineParties, policy, staffing } from './learn/services.ts'
import { banner, garage, seal } from './learn/shops.ts'
import { certified, cfdi } from './learn/southern.ts'
import { accountStatement, cloudBill, premium } from './learn/statements.ts'
import {
  counterfoil,
  customerCard,
  numberedSections,
  signedLetter,
  topStub,
} from './learn/stubs-and-letters.ts'
import { supply } from './learn/supplies.ts'
import { broker, courierForm } from './learn/trade-papers.ts'
import { airtime, franchise } from './learn/trades.ts'
import { partiesLast, shopOrder, sideBar } from './learn/web-shops.ts'
import { adminTheme, webTemplate } from './learn/web-templates.ts'
import { postal, windowLetter } from './learn/windows.ts'
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
  rent,
  leasing,
  represented,
  authority,
  school,
  club,
  accountStatement,
  cloudBill,
  premium,
  travelAgency,
  rental,
  ticket,
  onBehalf,
  shopOrder,
  partiesLast,
  sideBar,
  broker,
  courierForm,
  intercompany,
  round,
  sentence,
  pad,
  practice,
  partners,
  cfdi,
  certified,
  cutFrame,
  northern,
  bilingual,
  mailPrint,
  portal,
  mixedTable,
  brackets,
  groupHead,
  franked,
  manyParties,
  signedLetter,
  topStub,
  counterfoil,
  customerCard,
  numberedSections,
  franchise,
  airtime,
  guarantor,
  cooperative,
  association,
  registered,
  structured,
  partyData,
  hosted,
  contactLine,
  fourRoles,
  assignedClaim,
  trial,
  divided,
  messrs,
  soleTrader,
  tradingArm,
  windowLetter,
  postal,
  groupSums,
  besideItself,
  webTemplate,
  adminTheme,
  jobSheet,
  matter,
  leaders,
  colonForm,
  outline,
  saleroom,
  supply,
  enrolment,
  cover,
  clearance,
  merchant,
  numbersFirst,
  plainSides,
  onOneLine,
  addressedLetter,
  taxForm,
  twoTongues,
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
  memo,
  jobCards,
  tillSheet,
  maker,
  seminar,
  margin,
  scriptGrid,
  sumFirst,
]

/** Every design by its name. */
export const designs: ReadonlyMap<string, Design> = new Map(all.map((design) => [design.name, design]))

export function designNamesOf(use: Design['use']): string[] {
  return all.filter((design) => design.use === use).map(({ name }) => name)
}
