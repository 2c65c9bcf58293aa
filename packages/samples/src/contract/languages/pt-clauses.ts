import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const ptClauses: OtherClause[] = [
  clause(
    'Confidencialidade|Sigilo',
    `
As Partes guardam sigilo das informações da outra por {years} após o fim do contrato.
[Durante a vigência do contrato e|] pelo prazo de {years} [após o seu termo|a contar da sua cessação], as Partes não divulgam as informações recebidas.
{Otherdoc} celebrado com a {company} em {date} não é afetado.
`,
  ),
  clause(
    'Responsabilidade|Limitação de responsabilidade',
    `
A responsabilidade de cada Parte limita-se a {money} por sinistro e a {money2} por ano.
As reclamações prescrevem em {months} após o conhecimento dos factos.
`,
  ),
  clause(
    'Seguros|Seguro',
    `
{O b} contrata um seguro de responsabilidade civil de pelo menos {money} com a {company}.
O certificado é entregue em {days} e a cobertura mantida por {years}.
`,
  ),
  clause(
    'Força maior|Caso fortuito e força maior',
    `
Nenhuma Parte responde por atraso devido a força maior. Se durar mais de {days}, a encomenda pode ser anulada com aviso de {days2}.
`,
  ),
  clause(
    'Cessão',
    `
{This} não pode ser cedido sem consentimento prévio da outra Parte.
{O a} pode ceder os seus créditos ao {bank} em garantia do crédito de {date}.
`,
  ),
  clause(
    'Notificações|Comunicações',
    `
Comunicações {ao a}: {nameA.plain}, ao cuidado de {person}, {address2}.
Comunicações {ao b}: {nameB.plain}, {address3}. As mudanças de morada produzem efeitos em {days}.
`,
  ),
  clause(
    'Nulidade parcial|Redução',
    `
A nulidade de uma cláusula não afeta as demais. As Partes substituem-na em {days}.
`,
  ),
  clause(
    'Acordo integral|Integralidade',
    `
{This} contém a totalidade do acordo e substitui {otherdoc} de {date}.
`,
  ),
  clause(
    'Alterações',
    `
{This} só pode ser alterado por escrito.
O não exercício de um direito durante {months} não significa renúncia.
`,
  ),
  clause(
    'Pagamento|Faturação e pagamento',
    `
As faturas são pagas em {days} após a receção, por transferência para o {bank}.
A mora vence juros de {pct} ao ano e multa de {money}.
As objeções são apresentadas em {days2}.
`,
  ),
  clause(
    'Garantias|Garantia',
    `
{O b} garante a ausência de defeitos durante {months} após a entrega.
Os defeitos são comunicados em {days} e corrigidos em {days2}.
`,
  ),
  clause(
    'Propriedade intelectual',
    `
Os direitos anteriores a {date} permanecem com o seu titular.
Os resultados pertencem {ao a} após o pagamento.
`,
  ),
  clause(
    'Proteção de dados|Dados pessoais',
    `
As Partes cumprem a lei de dados e comunicam os incidentes em {n} horas.
Os dados são apagados {days} após o fim do contrato.
`,
  ),
  clause(
    'Reajuste|Atualização de preços',
    `
Os preços são firmes até {date2}; depois são atualizados anualmente até ao máximo de {pct}.
O índice de referência é o de {date}.
`,
  ),
  clause(
    'Não concorrência|Exclusividade',
    `
Durante {months} após o fim do contrato, {o b} não contrata pessoal {do a}, sob pena de multa de {money}.
Durante a vigência do contrato e por um período de {months} após a sua [rescisão|cessação], {o b} não concorre com a atividade {do a}.
`,
  ),
  clause(
    'Entrega|Receção',
    `
A primeira entrega é feita até {date2}. O atraso dá lugar a multa de {pct} por semana.
A aceitação presume-se na falta de reservas em {days}.
`,
  ),
  clause(
    'Garantia bancária|Caução',
    `
Em {days}, {o b} entrega uma garantia do {bank} de {money}, válida até {date2} e regida pelas leis de {otherlaw}.
`,
  ),
  clause(
    'Auditoria|Registos',
    `
Os documentos são guardados por {years}. {O a} pode mandar examiná-los pela {company} com aviso de {days}.
Durante a vigência e por {years} após o [término|fim] do contrato, {o b} mantém registos completos.
`,
  ),
  clause(
    'Acompanhamento',
    `
Os representantes, {person} e {person}, reúnem-se a cada {months}, pela primeira vez em {date2}, em {city}.
`,
  ),
  clause(
    'Níveis de serviço',
    `
A disponibilidade é de {pct} por mês. Abaixo dela são creditados {money}.
`,
  ),
  clause(
    'Resolução amigável|Litígios',
    `
As Partes procuram um acordo em {days}. Na sua falta é nomeado um mediador em {city}.
`,
  ),
  clause(
    'Despesas',
    `
Cada Parte suporta as suas despesas. Viagens de mais de {money} dependem de aprovação.
`,
  ),
]

/** Endless sentences. */
export const ptFiller: string[] = w(`
[A pedido {do a}|Salvo acordo em contrário|Sem prejuízo do anterior|Nesse caso|Se for o caso], {o b} [entrega|fornece|comunica] [sem demora|à sua custa|em {days}] [os documentos necessários|um relatório escrito|os comprovativos|os certificados exigidos][, que {o a} pode examinar a qualquer momento|, com uma lista das pessoas envolvidas|].
[{O a}|{O b}|Cada Parte] [pode|deve] [usar|substituir|devolver] [o equipamento|as instalações|os documentos|os sistemas] [apenas para os fins previstos|no fim dos trabalhos], [desde que|salvo se] [a segurança esteja garantida|os custos não excedam {money}|a outra Parte seja avisada com {days}].
[Se um prazo terminar em feriado|Se um terceiro reclamar um direito|Se uma inspeção revelar um defeito|Se a quantidade exceder a previsão em mais de {pct}], [as Partes acordam|{o b} propõe|{o a} fixa] [em {days}|sem demora] [um novo calendário|as medidas adequadas|outra solução].
[A ata de {date}|O plano do Anexo {n}|A lista dos locais de {city} e {city}] faz parte {de} e [é revista a cada {months}|prevalece sobre as condições gerais|pode ser alterada pelos gestores].
[Os trabalhos|As entregas|Os controlos] são [executados|feitos] segundo o estado da técnica[ e documentados|, e faturados por {money}|], [salvo o disposto na cláusula {n}.{n}|conforme as instruções da {company}|sem perturbar terceiros].
`)
