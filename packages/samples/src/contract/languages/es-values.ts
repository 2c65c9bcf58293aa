import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const esValues: ValueWordings = {
  value: {
    fee: w(`
[Por los servicios,|Como contraprestación,] {el a} pagará {al b} [la cantidad|un importe|un precio total] de {value}[, más IVA|].
El [precio total|importe total|valor] {de} [es de|asciende a] {value}.
Los honorarios se fijan en {value}[, pagaderos a {days}|].
El importe no podrá exceder de {value}.
`),
    rent: w(`
La renta anual [es|será] de {value}[, pagadera por meses anticipados|].
La renta de todo el plazo asciende a {value}.
La renta mensual [es|será] de {rate}[, pagadera por adelantado en los primeros días de cada mes|].
{El b} pagará una renta mensual de {rate}[ y {money} por gastos|].
Se fija como renta la cantidad de {rate} al mes.
`),
    licence: w(`
{El b} pagará un canon [anual|único|] de {value}.
El precio de la licencia es de {value}[, más impuestos|].
Por los derechos concedidos se abonará la suma de {value}.
`),
    price: w(`
El precio [de la compraventa|total|] [es de|se fija en] {value}[, pagadero en {days}|].
La venta se realiza por el precio de {value}.
{El b} paga la cantidad de {value}[, de la que {money} se entregó como señal|].
`),
    loan: w(`
{El a} presta {al b} la cantidad de {value}.
El importe del préstamo es de {value}.
{El b} reconoce haber recibido {del a} la suma de {value}.
`),
    salary: w(`
{El b} percibirá una retribución [bruta|] anual de {value}.
El salario [bruto anual|anual] es de {value}.
Por su trabajo, {el b} recibirá {value} brutos al año.
`),
    sponsorship: w(`
{El a} aportará {al b} la cantidad de {value}.
La aportación del patrocinio asciende a {value}.
Como contraprestación se pagarán {value}.
`),
  },
  currencies: { EUR: 'euros', MXN: 'pesos mexicanos' },
  closing: {
    dated: w(`
Hecho en {city}, a {signature}.
En {city}, a {signature}.
Firmado por duplicado en {city} el {signature}.
Leído que fue {this}, se firma en {city} a los {signature.day}.
Y en prueba de conformidad, las Partes firman el {signature}.
`),
    undated: w(`
En prueba de conformidad, las Partes firman {this} por duplicado.
Firmas de las Partes:
En ______________, a ____ de ______________ de ______
Leído y conforme:
`),
  },
  cover: {
    dated: w(`
Fecha: {dated}
De fecha {dated}
Celebrado el {dated}
`),
    effective: w(`
Vigente a partir del {dated}
Fecha de inicio: {dated}
Con efectos desde el {dated}
`),
  },
  amendment: {
    recitals: w(`
Que con fecha {original.date} las Partes celebraron un contrato (el «Contrato original»)[, modificado el {date}|].
Las Partes están vinculadas por el contrato de {original.date} (el «Contrato original»).
`),
    changes: w(`
La cláusula {n}.{n} del Contrato original queda redactada así: «Las facturas se pagarán a {days}.»
En la cláusula {n}, las palabras «{days2}» se sustituyen por «{days}».
El Anexo {n} se sustituye por la versión de {date}.
`),
    rest: w(`
En lo demás, el Contrato original permanece sin cambios.
Las restantes cláusulas conservan su vigencia.
`),
  },
  sheet: {
    lead: w(`
Las condiciones particulares siguientes forman parte {de}.
Condiciones particulares:
`),
    renewal: {
      auto: w(`
<Automática>, por períodos de {renewal}
<Sí>, por {renewal}
<Renovación automática> por {renewal}
`),
      never: w(`
<No>
<Sin prórroga>
<No renovable>
`),
    },
    onSignature: w(`
Fecha de la última firma
A la firma de ambas partes
`),
    indefinite: w(`
Indefinida
Tiempo indefinido
`),
    term: w(`
La duración {de} figura en las condiciones particulares.
El inicio y el plazo son los indicados arriba.
`),
    value: w(`
Los precios figuran en las condiciones particulares y se pagan a {days}.
`),
    law: w(`
La ley aplicable figura en las condiciones particulares.
`),
  },
  letter: {
    greeting: w(`
Muy señores nuestros:
Estimado señor {surname}:
`),
    open: w(`
Por la presente confirmamos el acuerdo entre {nameA} («{a}») y {nameB} («{b}»).
Tras nuestras conversaciones, esta carta recoge lo convenido entre {nameA} («{a}») y {nameB} («{b}»).
`),
    close: w(`
Les rogamos nos devuelvan una copia firmada [en {days}|].
`),
  },
  headings: {
    scope: 'Objeto|Objeto del contrato|Servicios|Alcance',
    effective: 'Entrada en vigor|Inicio|Fecha de inicio',
    term: 'Duración|Vigencia|Plazo|Duración y terminación|Plazo de vigencia',
    renewal: 'Prórroga|Renovación',
    termination: 'Terminación|Resolución|Terminación anticipada|Desistimiento',
    value: 'Precio|Contraprestación|Precio y forma de pago|Honorarios',
    law: 'Ley aplicable|Legislación aplicable y jurisdicción|Ley aplicable y fuero|Jurisdicción',
    definitions: 'Definiciones',
  },
}
