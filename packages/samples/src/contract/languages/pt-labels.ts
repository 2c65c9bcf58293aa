import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const ptLabels: Record<LabelKey, List> = {
  partyA: '{role}|Nome do {role}|{role} (Parte A)',
  partyB: '{role}|Nome do {role}|{role} (Parte B)',
  effective: 'Data de início|Início de vigência|Entrada em vigor|Data de vigência|Início',
  signed: 'Data|Data do contrato|Data de assinatura|Celebrado em',
  term: 'Prazo|Duração|Vigência|Prazo de vigência|Prazo inicial',
  end: 'Data de término|Termo|Vencimento|Fim de vigência|Válido até',
  renewal: 'Renovação|Prorrogação|Renovação automática',
  notice: 'Aviso prévio|Prazo de aviso prévio|Pré-aviso|Antecedência da denúncia',
  law: 'Lei aplicável|Legislação aplicável|Direito aplicável',
  value: 'Valor|Valor do contrato|Preço|Valor total|Remuneração',
  address: 'Morada|Endereço|Sede',
  by: 'Assinatura|Por|Ass.',
  company: 'Empresa|Razão social|Sociedade',
  name: 'Nome|Nome completo',
  position: 'Cargo|Na qualidade de|Função',
  date: 'Data|Data de assinatura',
  place: 'Local|Lugar',
  page: 'Página {n} de {total}|{n}|- {n} -|Pág. {n}|{n}/{total}',
  contents: 'Índice|Sumário',
  draft: 'MINUTA|CÓPIA|CONFIDENCIAL',
  number: 'Contrato n.º|Contrato nº|Ref.|Processo',
  initials: 'Rubricas|Rubricas: ____ / ____',
  exhibit: 'Anexo|ANEXO',
  between: 'entre|Entre|ENTRE',
  and: 'e|E|e',
  recitals: 'Considerandos|Preâmbulo|Considerando',
  printed: 'Impresso em {date}|Documento gerado em {date}|Emitido em {date}',
}

/** `por` follows "rege-se", `a` follows "sujeito", `o` stands in front. */
export const ptLaws: Record<string, Record<string, string[]>> = {
  PT: {
    por: [
      'pela lei *portuguesa*',
      'pelas leis de *Portugal*',
      'pelo direito *português*',
      'pelas leis da *República Portuguesa*',
    ],
    a: ['à lei *portuguesa*', 'às leis de *Portugal*', 'ao direito *português*'],
    o: ['a lei *portuguesa*', 'o direito *português*'],
    name: ['*Portugal*', 'Lei *portuguesa*', 'Direito *português*'],
  },
  BR: {
    por: [
      'pelas leis da *República Federativa do Brasil*',
      'pelas leis *brasileiras*',
      'pela legislação *brasileira*',
      'pelas leis do *Brasil*',
    ],
    a: ['às leis do *Brasil*', 'à legislação *brasileira*', 'às leis da *República Federativa do Brasil*'],
    o: ['a legislação *brasileira*', 'o direito *brasileiro*'],
    name: ['*Brasil*', 'Legislação *brasileira*', 'Leis do *Brasil*'],
  },
}

export const ptLawAliases: Record<string, string[]> = {
  PT: ['Portugal', 'portuguesa', 'português', 'lei portuguesa', 'República Portuguesa'],
  BR: [
    'Brasil',
    'brasileira',
    'brasileiras',
    'legislação brasileira',
    'República Federativa do Brasil',
    'Brazil',
  ],
}
