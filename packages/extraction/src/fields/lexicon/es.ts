import type { Lexicon } from './concepts.ts'

export const es: Lexicon = {
  labels: {
    title_invoice:
      'factura|factura proforma|factura simplificada|factura electrónica|factura de venta|minuta',
    title_credit: 'factura rectificativa|nota de crédito|abono|factura de abono|nota de abono|rectificativa',
    title_receipt:
      'ticket|recibo|tique|factura simplificada|comprobante|justificante|ticket de compra|nota de venta|boleta',
    title_other:
      'presupuesto|pedido|albarán|confirmación de pedido|contrato|oferta|orden de compra|extracto de cuenta|recordatorio|solicitud|cotización|estado de cuenta|remisión',
    number: 'no|número|núm|num|nro',
    invoice_number:
      'número de factura|factura no|no factura|no de factura|núm factura|nro factura|factura número|factura|número factura|factura núm|factura nro|nº de factura|núm de factura|serie y número|número|no documento|número de documento|ref factura|código de factura|folio|nro de factura|abono no|número de abono|serie número|folio fiscal|comprobante no',
    receipt_number:
      'ticket no|no ticket|ticket|factura simplificada|recibo no|no recibo|operación|tique|no operación|no de ticket|transacción|folio|número de ticket',
    order_number:
      'pedido|número de pedido|no pedido|su pedido|orden de compra|no de pedido|pedido no|referencia cliente|su referencia|s ref|pedido cliente|núm pedido|orden de compra no|su ref|oc|orden no|referencia del cliente|número de orden|pedido de cliente|n pedido',
    customer_number:
      'número de cliente|no cliente|código cliente|cliente no|cod cliente|código de cliente|núm cliente|no de cliente|referencia cliente|cuenta cliente|código|id cliente|n cliente|nro cliente|contrato|número de socio',
    delivery_number: 'albarán|no albarán|albarán no|albaranes|número de albarán|remisión|guía de remisión',
    reference:
      'referencia|ref|nuestra referencia|proyecto|obra|expediente|contrato|no contrato|asunto|n ref|presupuesto no|factura rectificada|factura original|factura que rectifica|número de contrato|concepto|oferta no|cups',
    date: 'fecha|de fecha|a fecha|con fecha',
    invoice_date:
      'fecha factura|fecha de factura|fecha de emisión|fecha emisión|fecha de expedición|fecha|emitida el|fecha expedición|fecha de la factura|expedida el|fecha documento|fecha de facturación|emitido el|fecha de abono',
    due_date:
      'vencimiento|fecha de vencimiento|fecha vencimiento|vence el|fecha límite de pago|pagar antes del|vto|fecha vto|fecha de pago|vencimientos|vence|a pagar antes del|fecha límite|plazo de pago hasta|antes del|fecha de cargo|fecha prevista de cobro',
    order_date: 'fecha pedido|fecha de pedido|fecha del pedido|fecha de orden',
    delivery_date:
      'fecha de entrega|fecha entrega|entregado el|fecha de operación|fecha operación|fecha albarán|fecha de servicio|fecha de envío|fecha de prestación|fecha del servicio',
    period:
      'periodo|período|periodo de facturación|desde|hasta|periodo facturado|del|al|fecha de inicio|fecha de fin|fecha inicio|fecha fin|inicio del periodo|fin del periodo',
    time: 'hora|h',
    terms:
      'condiciones de pago|condiciones|plazo de pago|forma de pago|al contado|contado|días fecha factura|días|pago a|vencimiento a|condición de pago|términos de pago|pago al contado|plazo|a la recepción|pago inmediato|condiciones pago|días netos',
    payment_method:
      'forma de pago|método de pago|medio de pago|modo de pago|pago|pagado con|tipo de pago|forma pago',
    payment_reference:
      'referencia de pago|concepto|referencia para el pago|concepto de pago|referencia del pago|referencia de la transferencia|indicar',
    currency: 'moneda|divisa|importes en|importes expresados en',
    iban: 'iban|no iban|código iban|cuenta iban',
    bic: 'bic|swift|código swift|bic swift|código bic',
    bank: 'banco|datos bancarios|cuenta bancaria|entidad|entidad bancaria|transferencia|transferencia bancaria|domiciliación|domiciliación bancaria|caixabank|bbva|santander|sabadell|información de pago|clabe',
    account: 'cuenta|no de cuenta|número de cuenta|titular|beneficiario|cuenta no|no cuenta|c c|ccc|cta',
    card: 'tarjeta|tarjeta de crédito|tarjeta débito|visa|mastercard|tarj|tarjeta bancaria',
    cash: 'efectivo|entregado|entrega|metálico|recibido',
    change: 'cambio|devolución|su cambio|vuelto',
    from: 'de|emisor|vendedor|proveedor|expedidor|datos del emisor|empresa|datos de la empresa|emitido por|vendido por|datos del vendedor',
    bill_to:
      'a|facturar a|cliente|datos del cliente|destinatario|facturado a|dirección de facturación|para|comprador|receptor|datos de facturación|señores|sr|sra|datos cliente|razón social|nombre|att|adquirente|sus datos',
    ship_to:
      'dirección de entrega|enviar a|entregar en|dirección de envío|lugar de entrega|envío a|entrega|destino|punto de suministro|entregado a',
    party_name:
      'nombre|razón social|empresa|denominación|nombre comercial|nombre de la empresa|nombre o razón social|apellidos|nombre y apellidos|denominación social|nombre fiscal',
    party_address:
      'dirección|domicilio|calle|código postal|c p|población|ciudad|localidad|provincia|domicilio social|domicilio fiscal|país|municipio|cp',
    other_party:
      'representante fiscal|beneficiario|cesionario|perceptor|transportista|agencia de transporte|enviado por|agente|comercial|intermediario|fabricante|tercero|remitente|corredor',
    section:
      'observaciones|notas|información adicional|datos de la factura|información general|datos generales|conceptos|líneas|detalle|desglose de impuestos|desglose iva|resumen|totales|pago|datos de pago|medio de pago|referencias|nuestras referencias|sus referencias|asunto|referente a|comentarios|condiciones|aviso legal|anexos',
    tax_excluded: 'sin|sin iva|excluido|iva excluido|antes de impuestos',
    tax_included: 'incluido|iva incluido|impuestos incluidos|con iva|incluida',
    contact:
      'contacto|comercial|agente|persona de contacto|representante|atendido por|a la atención de|vendedor|su contacto|responsable|asesor|administrador',
    vat_id:
      'nif|cif|nif iva|cif nif|n i f|c i f|nif cif|número de iva|iva intracomunitario|vat|nif intracomunitario|id fiscal|número de identificación fiscal|nif vat|rfc|ruc|nit|rut|cuit|dni|dni nif|dni cif|vat no|iva no',
    tax_number: 'nif|cif|identificación fiscal|número fiscal|rfc|ruc|nit|dni',
    register:
      'registro mercantil|inscrita en|tomo|folio|hoja|inscripción|inscrita en el registro mercantil|reg merc|libro|sección',
    phone: 'teléfono|tel|tfno|tlf|móvil|telf|tfn|atención al cliente|telefono|tlfno|t',
    fax: 'fax',
    email: 'email|e mail|correo|correo electrónico|mail|c electrónico',
    web: 'web|página web|www|sitio web|internet',
    customer_tax: 'nif cliente|cif cliente|nif del cliente|cif del cliente|su nif|vat cliente',
    cashier:
      'cajero|caja|atendido por|vendedor|mesa|camarero|comensales|tienda|dependiente|operador|le atendió|terminal|cajera',
    subtotal:
      'base imponible|subtotal|importe neto|total neto|suma|importe bruto|neto|total sin iva|total bruto|base|base imp|total base imponible|suma importes|importe sin iva|sub total|total base|imponible|total antes de impuestos|suma y sigue base|importe total sin iva|total neto sin iva|valor neto|op gravada',
    tax: 'iva|cuota iva|importe iva|total iva|cuota|i v a|impuestos|igic|total impuestos|cuota de iva|iva 21|importe de iva|iva total|iva repercutido|itbis|igv|recargo de equivalencia|impuesto',
    tax_base:
      'base imponible|base|tipo|tipo iva|% iva|tipo de iva|cuota|desglose iva|detalle iva|tipo impositivo|base iva|desglose de iva',
    total:
      'total|total factura|importe total|total a pagar|total euros|total eur|importe a pagar|total iva incluido|total general|importe factura|líquido|total importe|total con iva|total factura eur|total abono|líquido a percibir|a pagar|total compra|total líquido|importe total factura|neto a pagar|total ticket|monto total|total mxn|total de la factura|importe|total documento|total impuestos incluidos|importe líquido',
    due: 'total a pagar|importe a pagar|pendiente|importe pendiente|saldo|a pagar|saldo pendiente|pendiente de pago|líquido a pagar|restante|importe adeudado|neto a pagar|resto',
    paid: 'pagado|anticipo|entregas a cuenta|a cuenta|entrega a cuenta|pagos|señal|importe pagado|abonado|cobrado|pago recibido',
    discount:
      'descuento|dto|descuento pronto pago|dtos|rebaja|ahorro|bonificación|dto pp|descuentos|dto comercial',
    shipping:
      'portes|gastos de envío|transporte|envío|gastos|portes y embalajes|gastos de transporte|flete|embalaje|suplidos|recargo|retención|irpf|retención irpf|gastos de gestión',
    rounding: 'redondeo|ajuste',
    carried: 'suma y sigue|suma anterior|saldo anterior|total página',
    tip: 'propina',
    col_position: 'no|pos|línea|item|posición|nro|lin|part',
    col_code:
      'referencia|código|ref|artículo|cod|cód|código artículo|cod art|clave|sku|cod artículo|código producto|cód artículo',
    col_description:
      'descripción|concepto|artículo|producto|detalle|conceptos|servicio|denominación|descripción del producto|designación|descripción del servicio|productos|descripción artículo|servicios',
    col_quantity: 'cantidad|cant|uds|unidades|unid|horas|ud|ctd|cantid|días|ctdad|cdad|consumo',
    col_unit: 'unidad|um|ud|u m|uni|medida|u med',
    col_unit_price:
      'precio|precio unitario|p unitario|precio unidad|pvp|p u|p unit|precio ud|precio unit|tarifa|precio neto|p v p|p venta|valor unitario|precio sin iva|precio hora|unitario|precio u|precio por unidad',
    col_tax_rate: 'iva|% iva|iva %|tipo iva|tipo|impuesto|i v a|impuestos|% i v a',
    col_amount:
      'importe|total|subtotal|neto|importe neto|precio total|total neto|importe eur|total línea|valor|importe total|monto|total sin iva|base imponible|importe bruto',
    col_discount: 'dto|descuento|% dto|dto %|dcto|desc|% desc|d to',
    legal_form:
      's l|sl|s a|sa|s l u|slu|sau|s a u|sociedad limitada|sociedad anónima|s coop|c b|cb|sll|hermanos|e hijos|s c|sc|s a de c v|s de r l|y cía|s r l|sas|ltda|eirl|sociedad civil',
    street:
      'calle|c|avenida|avda|av|plaza|pza|paseo|carretera|ctra|polígono|pol ind|polígono industrial|camino|ronda|travesía|apartado|nave|p i|piso|local|planta|bajo|km|urb|colonia|col|pol|gran vía|pº',
    country: 'españa|méxico|argentina|chile|colombia|perú|portugal|francia|alemania|andorra|spain|italia',
    page: 'página|pág|hoja|pag',
    days: 'días|día|semanas|mes|a la vista|contado|fecha factura',
    thanks:
      'gracias|gracias por su visita|gracias por su compra|atentamente|observaciones|le atendió|muchas gracias|notas|protección de datos|ley orgánica|iva incluido|firma|conserve este ticket|devoluciones|por favor',
  },
  months:
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic',
}
