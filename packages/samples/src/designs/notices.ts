import type { Pen } from '../invoice/pen.ts'
import { listOf } from '../world/world.ts'

/** Lines about the page itself, which stand where names stand: copies, pages, secrecy, how it was sent. */
const notices: Record<string, string> = {
  en: 'DUPLICATE|COPY|ORIGINAL|CONFIDENTIAL|Page 1 of 1|Customer copy|For your records|Sent by e-mail only|File copy - do not pay twice|Test environment - not valid|Second copy|Strictly private|VAT DOCUMENT|E. & O. E.|Accounts copy|Electronic document|THIS IS NOT A RECEIPT',
  de: 'DUPLIKAT|KOPIE|ORIGINAL|VERTRAULICH|Seite 1 von 1|Seite 1|Ausfertigung für den Kunden|Nur per E-Mail|Testsystem - ohne Gültigkeit|Zweitschrift|Bitte aufbewahren|Beleg für Ihre Unterlagen|Elektronisch erstellt',
  fr: 'DUPLICATA|COPIE|ORIGINAL|CONFIDENTIEL|Page 1 sur 1|Page 1/1|Exemplaire client|Sans valeur|Document électronique|À conserver|Envoyé par courriel',
  es: 'DUPLICADO|COPIA|ORIGINAL|CONFIDENCIAL|Página 1 de 1|Ejemplar para el cliente|Sin validez|Documento electrónico|Pág. 1',
  it: 'DUPLICATO|COPIA|ORIGINALE|RISERVATO|Pagina 1 di 1|Copia cliente|Senza valore|Pag. 1|Documento elettronico',
  nl: 'DUPLICAAT|KOPIE|ORIGINEEL|VERTROUWELIJK|Pagina 1 van 1|Exemplaar voor klant|Testomgeving|Bewaren|Blad 1',
  pt: 'DUPLICADO|CÓPIA|ORIGINAL|CONFIDENCIAL|Página 1 de 1|Segunda via|Sem validade|Pág. 1/1|Via do cliente',
  pl: 'DUPLIKAT|KOPIA|ORYGINAŁ|POUFNE|Strona 1 z 1|Egzemplarz klienta|Oryginał / kopia|Str. 1',
  cs: 'DUPLIKÁT|KOPIE|ORIGINÁL|DŮVĚRNÉ|Strana 1 z 1|Výtisk pro odběratele',
  sv: 'KOPIA|ORIGINAL|Sida 1 av 1|Sida 1(1)|Kundens exemplar|Testmiljö',
  da: 'KOPI|ORIGINAL|Side 1 af 1|Kundens eksemplar|FORTROLIGT|Testmiljø',
  no: 'KOPI|ORIGINAL|Side 1 av 1|Kundens eksemplar|Testmiljø',
  fi: 'KOPIO|ALKUPERÄINEN|Sivu 1 (1)|Asiakkaan kappale|LUOTTAMUKSELLINEN',
  hu: 'MÁSOLAT|EREDETI|1. példány|Oldal: 1/1|Eredeti példány|Vevő példánya',
  ro: 'DUPLICAT|COPIE|ORIGINAL|Pagina 1 din 1|Exemplarul clientului',
}

/** A line between title and names that is neither. */
export function notice({ facts, random: r }: Pen): string {
  return r.pick(listOf(notices[facts.region.language] ?? notices.en!))
}
