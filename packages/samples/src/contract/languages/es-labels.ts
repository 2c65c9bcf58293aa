import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const esLabels: Record<LabelKey, List> = {
  partyA: '{role}|Nombre del {role}|{role} (Parte A)',
  partyB: '{role}|Nombre del {role}|{role} (Parte B)',
  effective: 'Fecha de inicio|Fecha de entrada en vigor|Inicio de vigencia|Fecha efectiva|Comienzo',
  signed: 'Fecha|Fecha del contrato|Fecha de firma|Fecha de celebración',
  term: 'Duración|Plazo|Vigencia|Duración inicial|Plazo de vigencia',
  end: 'Fecha de terminación|Vencimiento|Fecha de vencimiento|Fin de vigencia|Hasta',
  renewal: 'Prórroga|Renovación|Renovación automática',
  notice: 'Preaviso|Plazo de preaviso|Aviso previo',
  law: 'Ley aplicable|Legislación aplicable|Derecho aplicable',
  value: 'Importe|Precio|Importe total|Valor del contrato|Contraprestación|Honorarios',
  address: 'Domicilio|Dirección|Domicilio social',
  by: 'Firma|Por|Fdo.',
  company: 'Empresa|Razón social|Sociedad',
  name: 'Nombre|Nombre y apellidos',
  position: 'Cargo|En calidad de',
  date: 'Fecha|Fecha de firma',
  place: 'Lugar|En',
  page: 'Página {n} de {total}|{n}|- {n} -|Pág. {n}|{n}/{total}',
  contents: 'Índice|ÍNDICE|Contenido',
  draft: 'BORRADOR|COPIA|CONFIDENCIAL',
  number: 'Contrato n.º|Número de contrato|Ref.|Expediente',
  initials: 'Rúbricas|Rúbricas: ____ / ____',
  exhibit: 'Anexo|ANEXO',
  between: 'entre|Entre|REUNIDOS',
  and: 'y|Y|y',
  recitals: 'Exponen|Antecedentes|Declaraciones|EXPONEN',
  printed: 'Impreso el {date}|Documento generado el {date}|Fecha de impresión: {date}',
}

/** `por` follows "se rige", `a` follows "sometido", `la` stands in front. */
export const esLaws: Record<string, Record<string, string[]>> = {
  ES: {
    por: [
      'por la legislación *española*',
      'por las leyes de *España*',
      'por las leyes del Reino de *España*',
      'por el derecho *español*',
      'por la ley *española*',
    ],
    a: ['a la legislación *española*', 'a las leyes de *España*', 'al derecho *español*'],
    la: ['la legislación *española*', 'la ley *española*', 'el derecho común *español*'],
    name: ['*España*', 'Ley *española*', 'Legislación *española*'],
  },
  MX: {
    por: [
      'por las leyes de *México*',
      'por la legislación *mexicana*',
      'por las leyes de los *Estados Unidos Mexicanos*',
      'por las leyes aplicables en la *Ciudad de México*',
      'por las leyes federales de los *Estados Unidos Mexicanos*',
    ],
    a: [
      'a las leyes de *México*',
      'a la legislación *mexicana*',
      'a las leyes vigentes en los *Estados Unidos Mexicanos*',
      'a las leyes del Estado de *Jalisco*',
      'a las leyes del Estado de *Nuevo León*',
    ],
    la: ['la legislación *mexicana*', 'la ley *mexicana*'],
    name: ['*México*', 'Leyes de *México*', 'Legislación *mexicana*'],
  },
}

export const esLawAliases: Record<string, string[]> = {
  ES: ['España', 'española', 'español', 'ley española', 'Reino de España', 'Spain'],
  MX: ['México', 'mexicana', 'Estados Unidos Mexicanos', 'ley mexicana', 'Mexico'],
}
