import type { Words } from './words.ts'

export const es: Words = {
  invoice:
    'Factura|FACTURA|Factura|Factura de venta|FACTURA DE VENTA|Factura simplificada|Minuta de honorarios|Factura comercial',
  creditNote:
    'Factura rectificativa|Abono|FACTURA DE ABONO|Nota de crédito|FACTURA RECTIFICATIVA|Nota de abono',
  labels: {
    number:
      'Nº de factura|Factura nº|Número de factura|Nº factura|N.º Factura|Factura|Número|Nº|FACTURA Nº|Factura núm.|Núm. factura|Nº Fra.|Fra. nº|Nº documento|Serie/Número|N° Factura',
    creditNumber: 'Nº de abono|Abono nº|Nº factura rectificativa|Número|Nota de crédito nº|Nº documento',
    date: 'Fecha|Fecha de factura|Fecha factura|Fecha de emisión|Fecha emisión|Fecha expedición|Fecha de expedición|Emitida el|Fecha de la factura|Fecha doc.|Fecha Fra.',
    dueDate:
      'Vencimiento|Fecha de vencimiento|Fecha vencimiento|Vence el|Pagar antes del|Fecha límite de pago|Vto.|Fecha de pago|F. vencimiento|Pagadero antes de',
    orderNumber:
      'Su pedido|Nº de pedido|Pedido nº|Nº pedido cliente|Su referencia|S/Pedido|Orden de compra|Pedido|S/Ref.|Núm. pedido|Nº OC|Pedido cliente',
    orderDate: 'Fecha de pedido|Fecha pedido|Pedido del',
    customerNumber:
      'Nº de cliente|Código cliente|Cliente nº|Nº cliente|Cód. cliente|Cliente|Código de cliente|Núm. cliente|Ref. cliente|Cod. Cliente',
    deliveryDate:
      'Fecha de entrega|Fecha entrega|Entregado el|Fecha de servicio|Fecha operación|Fecha de operación|Fecha albarán|Fecha de envío',
    deliveryNote: 'Albarán|Albarán nº|Nº albarán|Nº de albarán',
    period: 'Periodo|Periodo de facturación|Período facturado|Periodo facturado',
    contact: 'Contacto|Comercial|Agente|Vendedor|Atendido por|Su contacto|Representante',
    reference: 'Referencia|Ref.|N/Ref.|Nuestra referencia|Presupuesto nº|Expediente|Contrato nº|Presupuesto',
    project: 'Proyecto|Obra|Asunto|Concepto|Objeto',
    currency: 'Moneda|Divisa|Importes en',
    terms: 'Condiciones de pago|Forma de pago|Términos de pago|Plazo de pago|Condiciones|Cond. pago',
    paymentMethod: 'Método de pago|Medio de pago|Forma de pago',
    paymentReference:
      'Concepto transferencia|Referencia de pago|Ref. de pago|Indicar en el pago|Referencia del pago',
    originalNumber: 'Factura rectificada|Rectifica a la factura|Factura original|Corresponde a factura',
    page: 'Página {n} de {count}|Pág. {n}/{count}|Página {n}|Pág. {n}|{n}/{count}|Hoja {n}',
    from: 'Emisor|De|Vendedor|Proveedor|Empresa|Datos del emisor',
    billTo:
      'Cliente|Facturar a|Datos del cliente|Destinatario|Facturado a|Comprador|Para|Datos de facturación|Señores|Receptor',
    shipTo: 'Enviar a|Dirección de entrega|Dirección de envío|Lugar de entrega|Entregar en',
    vatId: 'NIF|CIF|N.I.F.|C.I.F.|NIF/CIF|CIF/NIF|NIF-IVA|N.I.F',
    taxNumber: 'Reg. Mercantil|RM|Nº Registro|Registro',
    customerVatId: 'NIF|CIF|NIF cliente|CIF cliente|N.I.F.|CIF/NIF',
    phone: 'Tel.|Teléfono|Tfno.|Tlf.|T|Telf.',
    fax: 'Fax|F',
    email: 'Email|E-mail|Correo|Correo electrónico|Mail',
    web: 'Web|www|Página web|Sitio web',
    iban: 'IBAN|Cuenta IBAN|Nº de cuenta|IBAN|Cuenta',
    bic: 'BIC|SWIFT|BIC/SWIFT|Código BIC',
    bank: 'Banco|Entidad|Entidad bancaria|Banco/Caja',
    account: 'Cuenta|Nº cuenta|Cta. cte.|Cuenta bancaria',
    accountHolder: 'Titular|Beneficiario|Titular de la cuenta',
    bankDetails:
      'Datos bancarios|Datos de pago|Transferencia bancaria|Cuenta bancaria|Domiciliación bancaria|Forma de pago: transferencia',
    register: 'Inscrita en el Registro Mercantil|Reg. Merc.|Tomo|Registro Mercantil',
    manager: 'Administrador|Gerente|Director',
    lineTotal: 'Suma|Total bruto|Importe bruto|Subtotal líneas|Importe líneas',
    discount: 'Descuento|Dto.|Dto. comercial|Descuento comercial|Dto. pronto pago',
    shipping: 'Portes|Gastos de envío|Transporte|Envío|Gastos de transporte',
    net: 'Base imponible|Subtotal|BASE IMPONIBLE|Base Imp.|Total neto|Importe neto|Neto|Total sin IVA|Suma|Total base imponible|Total (sin IVA)|Importe sin IVA|Total parcial|Suma parcial',
    taxBase: 'Base|Base imponible|Base Imp.',
    taxAmount: 'IVA|Cuota IVA|Total IVA|I.V.A.|Importe IVA|Cuota|Impuestos',
    total:
      'Total|TOTAL|Total factura|Total con IVA|Importe total|TOTAL FACTURA|Total a pagar|Total (IVA incluido)|Total EUR|Importe total factura|TOTAL EUROS|Total general|Total IVA incl.',
    due: 'Total a pagar|Importe a pagar|Pendiente de pago|Importe pendiente|A pagar|Saldo pendiente|Líquido a percibir|Resta por pagar|Pendiente|Importe adeudado',
    paid: 'Anticipo|A cuenta|Pagado|Entrega a cuenta|Pagos recibidos|Ya pagado|Entregado a cuenta',
    rounding: 'Redondeo',
    carried: 'Suma y sigue|Suma anterior',
  },
  columns: {
    position: 'Nº|#|Línea|Pos.|Ítem',
    code: 'Código|Ref.|Referencia|Artículo|Cód.|Código art.|Ref',
    description:
      'Descripción|Concepto|Artículo|Detalle|Producto|Descripción del servicio|Denominación|Concepto / Descripción',
    date: 'Fecha|Fecha serv.|Día',
    quantity: 'Cantidad|Cant.|Uds.|Unidades|Ud.|Horas|Cant',
    unit: 'Unidad|Ud.|U.M.|Medida|Und.',
    unitPrice:
      'Precio|Precio unitario|P. unitario|P.U.|Precio/Ud.|Precio unit.|Precio ud.|Tarifa|PVP|Precio neto',
    discount: 'Dto.|% Dto.|Descuento|Dto %|Desc.',
    taxRate: 'IVA|% IVA|IVA %|Tipo IVA|Impuesto',
    taxAmount: 'IVA|Cuota IVA|Imp. IVA',
    amount: 'Importe|Total|Importe neto|Neto|Subtotal|Total línea|Importe (€)|Total sin IVA',
    grossAmount: 'Total con IVA|Importe con IVA|Total IVA incl.',
  },
  units: {
    piece: 'ud|uds|u|unidad|ud.|Uds',
    hour: 'h|horas|hora|H',
    day: 'día|días',
    month: 'mes|meses',
    flat: 'p.a.|global|PA|ud',
    pack: 'caja|paquete|lote|pack',
    kg: 'kg|Kg',
    m: 'm|ml',
    m2: 'm²|m2',
    l: 'l|L|litros',
    km: 'km',
    kwh: 'kWh',
    night: 'noche|noches',
  },
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  monthsShort: 'ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic',
  terms: [
    'Transferencia a {days} días',
    '{days} días fecha factura',
    'Pago a {days} días',
    'Al contado',
    '{days} días',
    'Recibo domiciliado a {days} días',
    'Contado',
    'Pago al recibo de la factura',
    'Transferencia bancaria',
    'Vencimiento {due}',
    'Confirming {days} días',
    '{days} días neto',
    'Giro bancario {days} días f.f.',
  ],
  requests: [
    'Por favor, transfiera el importe antes del {due}.',
    'Rogamos efectúen la transferencia de {total} antes de {due}.',
    'Rogamos abonen {total} antes del {due}.',
    'El importe de {total} se cargará en su cuenta el {due}.',
    'Indique el número {number} en el concepto de la transferencia.',
    'Pago mediante transferencia antes del {due}.',
    'Vencimiento del pago: {due}. Importe: {total}.',
  ],
  intros: [
    '{title} nº {number} de {date}',
    '{title} {number}, {date}',
    'Factura nº {number} de fecha {date}',
    'Factura {number} - {date}',
    'Factura número {number} del {date}',
    'FACTURA {number}, {date}',
  ],
  thanks:
    'Gracias por su confianza.|¡Gracias por su compra!|Atentamente,|Quedamos a su disposición para cualquier consulta.|Gracias por confiar en nosotros.',
  notes:
    'La mercancía es propiedad del vendedor hasta su pago total.|No se admiten devoluciones pasados 15 días.|Los datos personales se tratan conforme al RGPD.|Cualquier reclamación deberá hacerse en el plazo de 8 días.|Factura emitida conforme al Real Decreto 1619/2012.|El impago generará intereses de demora.|Para cualquier litigio, juzgados de nuestro domicilio social.',
  exemptions:
    'Operación exenta de IVA, art. 20 Ley 37/1992|Inversión del sujeto pasivo|Entrega intracomunitaria exenta, art. 25 LIVA|Exento de IVA',
  taxRows:
    '{name} {rate}|{name} ({rate})|{rate} {name}|Cuota {name} {rate}|{name}|{name} {rate} sobre {base}|{name} {rate} s/ {base}|{name} de {rate}|{name} al {rate}',
}

/** Words that differ in Mexico. */
export const esMx: Words = {
  ...es,
  invoice:
    'Factura|FACTURA|Factura electrónica|CFDI de ingreso|Comprobante Fiscal Digital|FACTURA ELECTRÓNICA (CFDI)',
  creditNote: 'Nota de crédito|NOTA DE CRÉDITO|CFDI de egreso|Nota de Crédito',
  labels: {
    ...es.labels,
    number:
      'Folio|Serie y folio|Folio interno|Factura|No. de factura|Factura No.|Serie - Folio|FOLIO|Factura folio|Número de factura',
    creditNumber: 'Folio|Nota de crédito No.|Serie y folio|Folio interno',
    date: 'Fecha|Fecha de emisión|Fecha y lugar de expedición|Fecha de expedición|Fecha emisión',
    orderNumber: 'Orden de compra|O.C.|No. de orden|Pedido|Orden de compra No.|OC cliente|Su pedido',
    vatId: 'RFC|R.F.C.|RFC emisor|RFC',
    customerVatId: 'RFC|RFC receptor|R.F.C.|RFC cliente',
    taxNumber: 'Reg. patronal|Registro|No. de proveedor',
    billTo: 'Receptor|Cliente|Facturado a|Datos del cliente|Razón social|Receptor del comprobante',
    from: 'Emisor|Datos del emisor|Expedido por',
    net: 'Subtotal|SUBTOTAL|Sub-Total|Sub total|Importe|Suma',
    taxAmount: 'IVA|I.V.A.|IVA trasladado|Impuestos trasladados|Total impuestos trasladados|IVA 16%',
    total: 'Total|TOTAL|Total M.N.|Total a pagar|Gran total|TOTAL MXN|Importe total',
    account: 'Cuenta|CLABE|Cuenta CLABE|No. de cuenta',
  },
  columns: {
    ...es.columns,
    amount: 'Importe|Total|Importe MXN|Importe neto',
    unitPrice: 'P. Unitario|Valor unitario|Precio unitario|P.U.|Precio',
    code: 'Clave|ClaveProdServ|Código|Clave SAT',
  },
  notes:
    'Este documento es una representación impresa de un CFDI.|Efectos fiscales al pago.|Pago en una sola exhibición.|Debo y pagaré incondicionalmente por este pagaré la cantidad anterior.|Este documento es una representación impresa de un CFDI 4.0',
  exemptions: 'Tasa 0 % de IVA|Operación exenta de IVA',
  taxRows:
    '{name} {rate}|{name} ({rate})|{name} tasa {rate}|002 {name} {rate}|{name}|{name} trasladado {rate}|Traslado {name} {rate}',
}
