import type { List } from '../world/world.ts'

/** A language's words for a payment in parts: titles of the plan, and names of a part `{n}` of `{count}`. */
export type InstalmentWords = { titles: List; names: List }

const words: Record<string, InstalmentWords> = {
  en: {
    titles: 'Payment schedule|Instalments|Payment plan|Due dates',
    names: 'Instalment {n} of {count}|Payment {n}/{count}|{n}. instalment|Milestone {n}|Due {n}',
  },
  de: {
    titles: 'Zahlungsplan|Ratenzahlung|Teilzahlungen|Fälligkeiten',
    names: 'Rate {n} von {count}|{n}. Rate|Teilbetrag {n}|Abschlag {n}/{count}',
  },
  fr: {
    titles: 'Échéancier|Échéances|Modalités de règlement',
    names: 'Échéance {n}/{count}|{n}e échéance|Échéance n° {n}|Versement {n}',
  },
  es: {
    titles: 'Vencimientos|Plan de pagos|Plazos',
    names: 'Vencimiento {n}|Plazo {n} de {count}|Cuota {n}/{count}',
  },
  it: {
    titles: 'Scadenze|Scadenzario|Piano di pagamento',
    names: 'Rata {n} di {count}|Scadenza {n}|{n}ª rata',
  },
  pt: {
    titles: 'Duplicatas|Parcelas|Prestações|Vencimentos',
    names: 'Parcela {n}/{count}|{n}ª prestação|Parcela {n}|Duplicata {n}',
  },
  nl: { titles: 'Betalingsschema|Termijnen', names: 'Termijn {n} van {count}|{n}e termijn|Deelbetaling {n}' },
  pl: {
    titles: 'Harmonogram płatności|Raty|Terminy płatności',
    names: 'Rata {n} z {count}|Rata {n}|{n}. rata',
  },
  cs: { titles: 'Splátkový kalendář|Splátky', names: 'Splátka {n} z {count}|{n}. splátka|Splátka č. {n}' },
  da: { titles: 'Betalingsplan|Rater', names: 'Rate {n} af {count}|{n}. rate' },
  no: { titles: 'Betalingsplan|Avdrag', names: 'Avdrag {n} av {count}|{n}. avdrag|Termin {n}' },
  sv: {
    titles: 'Betalningsplan|Delbetalningar',
    names: 'Delbetalning {n} av {count}|Rat {n}|{n}:a delbetalningen',
  },
  fi: { titles: 'Maksusuunnitelma|Maksuerät', names: 'Erä {n}/{count}|{n}. erä|Maksuerä {n}' },
  hu: { titles: 'Részletfizetés|Fizetési ütemezés', names: '{n}. részlet|{n}/{count} részlet' },
  sk: { titles: 'Splátkový kalendár|Splátky', names: 'Splátka {n} z {count}|{n}. splátka' },
  hr: { titles: 'Plan otplate|Rate', names: 'Rata {n} od {count}|{n}. rata|Obrok {n}' },
  sl: { titles: 'Obročni načrt|Obroki', names: 'Obrok {n} od {count}|{n}. obrok' },
  lt: { titles: 'Mokėjimo grafikas|Įmokos', names: 'Įmoka {n} iš {count}|{n} įmoka' },
  et: { titles: 'Maksegraafik|Osamaksed', names: 'Osamakse {n}/{count}|{n}. osamakse' },
  lv: { titles: 'Maksājumu grafiks|Maksājumi', names: '{n}. maksājums no {count}|{n}. maksājums' },
  ru: { titles: 'График платежей|Платежи', names: 'Платеж {n} из {count}|{n}-й платеж' },
  uk: { titles: 'Графік платежів|Платежі', names: 'Платіж {n} з {count}|{n}-й платіж' },
  bg: { titles: 'Погасителен план|Вноски', names: 'Вноска {n} от {count}|{n}-ва вноска' },
  el: { titles: 'Πρόγραμμα δόσεων|Δόσεις', names: 'Δόση {n} από {count}|{n}η δόση' },
  id: { titles: 'Jadwal Angsuran|Angsuran', names: 'Angsuran {n} dari {count}|Termin {n}' },
  vi: { titles: 'Lịch thanh toán|Các đợt thanh toán', names: 'Đợt {n}/{count}|Đợt {n}' },
  tr: { titles: 'Ödeme Planı|Taksitler', names: 'Taksit {n}/{count}|{n}. taksit' },
  ro: { titles: 'Rate|Scadențe|Grafic de plată', names: 'Rata {n} din {count}|Rata {n}|Scadența {n}' },
}

export function instalmentWordsOf(language: string): InstalmentWords {
  const found = words[language]
  if (!found) throw new Error(`No words for instalments in ${language}`)
  return found
}
