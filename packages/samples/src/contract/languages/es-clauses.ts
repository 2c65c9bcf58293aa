import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const esClauses: OtherClause[] = [
  clause(
    'Confidencialidad|Secreto',
    `
Las Partes mantendrán en secreto la información de la otra durante {years} después de la terminación.
[Durante la vigencia del contrato y|] por un plazo de {years} [tras su terminación|a partir de su vencimiento], las Partes no divulgarán la información recibida.
{Otherdoc} celebrado con {company} el {date} no queda afectado.
`,
  ),
  clause(
    'Responsabilidad|Limitación de responsabilidad',
    `
La responsabilidad de cada Parte se limita a {money} por siniestro y a {money2} por año.
Las reclamaciones prescriben a los {months} de conocerse los hechos.
`,
  ),
  clause(
    'Seguros|Seguro',
    `
{El b} contratará un seguro de responsabilidad civil de al menos {money} con {company}.
El certificado se entregará en {days} y la cobertura se mantendrá {years}.
`,
  ),
  clause(
    'Fuerza mayor|Caso fortuito',
    `
Ninguna Parte responde del retraso debido a fuerza mayor. Si dura más de {days}, el pedido podrá anularse con un aviso de {days2}.
`,
  ),
  clause(
    'Cesión',
    `
{This} no podrá cederse sin consentimiento previo de la otra Parte.
{El a} podrá ceder sus créditos a {bank} en garantía del crédito de {date}.
`,
  ),
  clause(
    'Notificaciones|Domicilios',
    `
Notificaciones {al a}: {nameA.plain}, a la atención de {person}, {address2}.
Notificaciones {al b}: {nameB.plain}, {address3}. Los cambios de domicilio surten efecto a los {days}.
`,
  ),
  clause(
    'Nulidad parcial|Divisibilidad',
    `
La nulidad de una cláusula no afecta a las demás. Las Partes la sustituirán en {days}.
`,
  ),
  clause(
    'Acuerdo íntegro|Totalidad del acuerdo',
    `
{This} contiene la totalidad del acuerdo y sustituye {otherdoc} de {date}.
`,
  ),
  clause(
    'Modificaciones',
    `
{This} solo podrá modificarse por escrito.
No ejercer un derecho durante {months} no supone renuncia.
`,
  ),
  clause(
    'Forma de pago|Facturación',
    `
Las facturas se pagarán a los {days} de su recepción mediante transferencia a {bank}.
La mora devenga intereses al {pct} anual y una indemnización de {money}.
Las objeciones se formularán en {days2}.
`,
  ),
  clause(
    'Garantías|Garantía',
    `
{El b} garantiza la ausencia de defectos durante {months} desde la entrega.
Los defectos se comunicarán en {days} y se corregirán en {days2}.
`,
  ),
  clause(
    'Propiedad intelectual|Propiedad industrial e intelectual',
    `
Los derechos anteriores al {date} siguen siendo de su titular.
Los resultados pertenecen {al a} una vez pagados.
`,
  ),
  clause(
    'Protección de datos|Datos personales',
    `
Las Partes cumplirán la normativa de datos y comunicarán los incidentes en {n} horas.
Los datos se suprimirán {days} después de la terminación.
`,
  ),
  clause(
    'Revisión de precios|Actualización de precios',
    `
Los precios son firmes hasta el {date2}; después se revisarán cada año hasta un máximo del {pct}.
El índice de referencia es el de {date}.
`,
  ),
  clause(
    'No competencia|Exclusividad',
    `
Durante {months} después de la terminación, {el b} no contratará personal {del a}, so pena de {money}.
Durante la vigencia del contrato y por un período de {months} [posterior a|después de] su terminación, {el b} no competirá con la actividad {del a}.
`,
  ),
  clause(
    'Entrega|Recepción',
    `
La primera entrega se hará antes del {date2}. El retraso da lugar a una penalización del {pct} semanal.
La recepción se entiende aceptada si no hay reparos en {days}.
`,
  ),
  clause(
    'Aval|Garantía bancaria|Fianza',
    `
En {days}, {el b} entregará un aval de {bank} por {money}, válido hasta el {date2} y regido por las leyes de {otherlaw}.
`,
  ),
  clause(
    'Auditoría|Registros',
    `
Los documentos se conservarán {years}. {El a} podrá hacerlos auditar por {company} con un aviso de {days}.
Durante la vigencia y por {years} después de la [resolución|terminación] del contrato, {el b} llevará registros completos.
`,
  ),
  clause(
    'Seguimiento',
    `
Los representantes, {person} y {person}, se reunirán cada {months}, por primera vez el {date2} en {city}.
`,
  ),
  clause(
    'Niveles de servicio',
    `
La disponibilidad será del {pct} mensual. Por debajo se abonarán {money}.
`,
  ),
  clause(
    'Solución amistosa|Controversias',
    `
Las Partes buscarán un acuerdo en {days}. En su defecto se nombrará un mediador en {city}.
`,
  ),
  clause(
    'Gastos',
    `
Cada Parte asume sus gastos. Los viajes de más de {money} requieren aprobación previa.
`,
  ),
]

/** Endless sentences. */
export const esFiller: string[] = w(`
[A petición {del a}|Salvo pacto en contrario|Sin perjuicio de lo anterior|En tal caso|Si procede], {el b} [entregará|facilitará|comunicará] [sin demora|a su costa|en {days}] [los documentos necesarios|un informe escrito|los justificantes|los certificados exigidos][, que {el a} podrá examinar en todo momento|, junto con una lista de las personas afectadas|].
[{El a}|{El b}|Cada Parte] [podrá|deberá] [utilizar|sustituir|devolver] [los equipos|los locales|los documentos|los sistemas] [solo para los fines previstos|al término de los trabajos], [siempre que|salvo que] [no peligre la seguridad|los costes superen {money}|se avise a la otra Parte con {days}].
[Si un plazo vence en día festivo|Si un tercero reclama un derecho|Si una inspección revela un defecto|Si la cantidad supera la previsión en más del {pct}], [las Partes acordarán|{el b} propondrá|{el a} fijará] [en {days}|sin demora] [un nuevo calendario|las medidas adecuadas|otra solución].
[El acta de {date}|El plan del Anexo {n}|La lista de centros de {city} y {city}] forma parte {de} y [se revisará cada {months}|prevalece sobre las condiciones generales|podrá ser modificada por los jefes de proyecto].
[Los trabajos|Las entregas|Los controles] se [realizarán|harán] según el estado de la técnica[ y se documentarán|, y se facturarán {money}|], [salvo lo previsto en la cláusula {n}.{n}|según las indicaciones de {company}|sin perturbar a terceros].
`)
