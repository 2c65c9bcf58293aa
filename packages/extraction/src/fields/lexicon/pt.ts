import type { Lexicon } from './concepts.ts'

export const pt: Lexicon = {
  labels: {
    title_invoice:
      'fatura|factura|nota fiscal|fatura recibo|fatura simplificada|nota fiscal eletrônica|danfe|fatura proforma|nota fiscal de serviços|nota fiscal de serviços eletrônica|nfs e|nf e|documento auxiliar da nota fiscal eletrônica|fatura recibo|venda a dinheiro',
    title_credit: 'nota de crédito|nota crédito|estorno|devolução|carta de correção',
    title_receipt:
      'recibo|talão|cupom fiscal|fatura simplificada|comprovativo|ticket|cupom|comprovante|documento auxiliar da nota fiscal de consumidor eletrônica|cupão|nfc e|extrato sat|talão de venda',
    title_other:
      'orçamento|encomenda|guia de remessa|contrato|proposta|ordem de compra|pedido|extrato de conta|aviso de pagamento|nota de encomenda|guia de transporte|formulário|confirmação de encomenda|nota de débito|boleto',
    number: 'no|número|num|nr|n',
    invoice_number:
      'número da fatura|fatura no|no fatura|fatura n|no da fatura|fatura|nota fiscal no|número da nota|no documento|número do documento|nf e no|factura no|número|fatura número|fatura recibo|nota fiscal|n fatura|documento no|no da nota|número da nota fiscal|nota de crédito no|fatura nr|fatura recibo no|nf|nf no|nf e|num fatura|número nfs e|número da nfs e|doc no',
    receipt_number:
      'recibo no|fatura simplificada|cupom no|no documento|talão no|extrato no|no recibo|nfc e no|coo|ccf|transação|fatura recibo|número|documento',
    order_number:
      'encomenda|no encomenda|pedido|no pedido|número do pedido|sua encomenda|nota de encomenda|pedido no|ordem de compra|referência do cliente|requisição|v encomenda|sua referência|v ref|número da encomenda|número de encomenda|pedido de compra|pedido do cliente|vossa encomenda|v no encomenda',
    customer_number:
      'número de cliente|no cliente|código do cliente|cliente no|cód cliente|código cliente|n cliente|no de cliente|número do cliente|id cliente|conta cliente|cod cliente',
    delivery_number: 'guia de remessa|guia no|guia de transporte|guia de remessa no|guia',
    reference:
      'referência|ref|projeto|contrato no|processo|nossa referência|obra|fatura original|chave de acesso|protocolo|série|requisição|n ref|contrato|documento de origem|protocolo de autorização de uso|natureza da operação|proc|atcud|fatura relativa|inscrição municipal',
    date: 'data|de|em',
    invoice_date:
      'data da fatura|data de emissão|data emissão|emitida em|data|emissão|data da emissão|data fatura|emitido em|data do documento|data documento|data de emissao|data doc|data e hora da emissão|data e hora de emissão|data nota de crédito',
    due_date:
      'vencimento|data de vencimento|data vencimento|pagar até|data limite de pagamento|vence em|venc|pagamento até|data limite|vencimento em|data venc|a pagar até|até|data de pagamento|pagável até',
    order_date: 'data da encomenda|data do pedido|data encomenda|data de encomenda|data pedido',
    delivery_date:
      'data de entrega|data da entrega|data de saída|data saída|data saída entrada|data da prestação|data da saída|data de carga|data do serviço|data da saída entrada|data saida|data de envio|data do fornecimento|dt entrada saída',
    period:
      'período|período de faturação|período de referência|desde|competência|período de faturamento|data de início|data de fim|data início|data fim|início do período|fim do período',
    time: 'hora|h|hora da saída|hora de saída|hora saída',
    terms:
      'condições de pagamento|condição de pagamento|prazo de pagamento|pronto pagamento|dias|a pronto|pagamento a|cond pagamento|cond pag|termos de pagamento|dias data fatura|à vista|condições|prazo|fatura dias',
    payment_method:
      'forma de pagamento|método de pagamento|modo de pagamento|meio de pagamento|pagamento|pago com|formas de pagamento|meios de pagamento|modo pagamento',
    payment_reference:
      'referência de pagamento|referência multibanco|ref multibanco|referência para pagamento|descritivo|mb ref|referência mb|entidade',
    currency: 'moeda|divisa|valores em',
    iban: 'iban|nib|conta iban|iban no',
    bic: 'bic|swift|bic swift|código swift|swift bic',
    bank: 'banco|dados bancários|conta bancária|transferência|agência|transferência bancária|multibanco|pix|caixa geral de depósitos|millennium|coordenadas bancárias|dados para pagamento|chave pix',
    account: 'conta|no de conta|titular|beneficiário|conta corrente|conta no|favorecido',
    card: 'cartão|cartão de crédito|cartão de débito|crédito|débito|multibanco|visa|mastercard',
    cash: 'dinheiro|numerário|valor recebido|entregue|valor pago',
    change: 'troco',
    from: 'de|emitente|vendedor|fornecedor|prestador|prestador de serviços|empresa|remetente|prestador do serviço|emissor|identificação do emitente|dados do prestador|vendido por|razão social',
    bill_to:
      'para|cliente|destinatário|faturar a|adquirente|tomador|tomador de serviços|exmo s sr s|exmo sr|exmos senhores|destinatário remetente|morada de faturação|tomador do serviço|faturado a|dados do cliente|endereço de faturamento|consumidor|sacado|dados do tomador|comprador|nome razão social|exmo senhor|exmos srs|a c|faturação|os seus dados|seus dados',
    ship_to:
      'local de entrega|morada de entrega|entregar em|local de descarga|endereço de entrega|descarga|entrega|enviar para|carga|local de carga|morada de envio',
    party_name:
      'nome|razão social|empresa|denominação|nome fantasia|nome razão social|firma|nome do cliente|nome empresarial|designação social|nome completo',
    party_address:
      'endereço|morada|rua|cep|código postal|município|cidade|bairro|bairro distrito|uf|localidade|sede|domicílio|país|logradouro|estado|distrito',
    other_party:
      'representante fiscal|beneficiário|cessionário|transportador|transportadora|enviado por|transportador volumes transportados|agente|intermediário|fabricante|tomador do serviço terceiro|local de entrega|local de retirada|expedidor|corretor',
    section:
      'observações|notas|informações complementares|dados da fatura|dados gerais|informações gerais|itens|produtos e serviços|detalhe|cálculo do imposto|resumo do iva|resumo|totais|pagamento|dados de pagamento|forma de pagamento|referências|nossas referências|suas referências|assunto|dados adicionais|reservado ao fisco|natureza da operação|dados do produto serviço|dados dos produtos serviços|fatura duplicata|discriminação dos serviços|chave de acesso|anexos',
    tax_excluded: 'sem|sem iva|sem impostos|excluindo',
    tax_included: 'com iva|incluindo|incluído|iva incluído|impostos incluídos',
    contact:
      'contacto|contato|vendedor|responsável|pessoa de contacto|comercial|a atenção de|ao cuidado de|representante|gestor',
    vat_id:
      'nif|contribuinte|nipc|no contribuinte|cnpj|cpf|cnpj cpf|nº contribuinte|número de contribuinte|contribuinte no|nif nipc|n contribuinte|vat|no de contribuinte|cpf cnpj|contrib|iva no|nif no|contribuinte n|nif pt|c n p j|num contribuinte|cnpj mf',
    tax_number:
      'inscrição estadual|nif|ie|inscrição municipal|im|inscrição estadual do subst tribut|cpf|insc estadual|inscr estadual',
    register:
      'capital social|conservatória|registo comercial|matriculada|crc|cons reg com|matrícula|conservatória do registo comercial|c r c',
    phone: 'telefone|tel|telemóvel|fone|fone fax|tlf|telef|tlm|telm|celular|t|telefone fax',
    fax: 'fax',
    email: 'e mail|email|correio eletrónico|mail',
    web: 'site|web|www|website|internet',
    customer_tax:
      'nif cliente|contribuinte cliente|nif do cliente|v contribuinte|contribuinte do cliente|nif adquirente|vosso contribuinte|v no contribuinte|nif consumidor|v contrib|seu nif',
    cashier: 'operador|caixa|mesa|empregado|loja|vendedor|atendido por|pdv|terminal|funcionário|op',
    subtotal:
      'subtotal|total ilíquido|total líquido|valor dos produtos|valor total dos produtos|incidência|base tributável|total sem iva|ilíquido|mercadoria serviços|total sem imposto|total dos produtos|sub total|v total produtos|total dos serviços|valor dos serviços|líquido|valor líquido|total mercadoria|total tributável|base de incidência|soma|total incidência|valor tributável|total s iva|valor total dos serviços|valor sem iva|base incidência|mercadorias',
    tax: 'iva|total iva|valor do iva|imposto|valor do icms|icms|total de iva|valor iva|impostos|total imposto|iva 23|total impostos|valor do ipi|total do iva|valor do iss|iss|valor do imposto|tributos|valor aproximado dos tributos|total de impostos|montante iva|valor do issqn',
    tax_base:
      'base de cálculo|base de cálculo do icms|incidência|taxa|base|quadro resumo do iva|resumo do iva|taxa iva|base de cálculo icms|resumo de impostos|quadro resumo de impostos|taxa valor|alíquota|base iva|base cálc icms|bc icms|cálculo do imposto|cálculo do issqn',
    total:
      'total|total a pagar|total da fatura|valor total|valor total da nota|total documento|total geral|valor a pagar|total eur|total com iva|total fatura|total do documento|valor da nota|v total da nota|total pago|valor total da nota fiscal|total nota|valor total r|total r|total iva incluído|valor líquido da nfs e|total c iva|montante total|total da nota|valor total da nota fiscal eletrônica|valor total da nfs e|valor total do serviço|total euros|montante a pagar|valor da fatura|total final|importância|valor líquido',
    due: 'total a pagar|valor a pagar|em dívida|saldo|por pagar|valor em dívida|saldo em dívida|a pagar|montante em dívida|montante a pagar|valor pendente',
    paid: 'pago|adiantamento|valor pago|já pago|adiantamentos|recebido|sinal|pagamento recebido|total pago|liquidado',
    discount:
      'desconto|descontos|desconto comercial|desconto financeiro|abatimento|poupança|valor do desconto|desc|total descontos|descontos comerciais|desconto incondicionado|deduções',
    shipping:
      'portes|frete|valor do frete|transporte|despesas|outras despesas acessórias|valor do seguro|custos de envio|seguro|outras despesas|portes de envio|retenção|ecotaxa|retenções|irs|taxa de serviço|v frete',
    rounding: 'arredondamento|acerto|acerto de arredondamento',
    carried: 'a transportar|transporte|saldo anterior|transportar',
    tip: 'gorjeta|gratificação',
    col_position: 'no|item|linha|pos|it',
    col_code:
      'código|referência|artigo|ref|cód|cod|código do produto|ncm|cód produto|código prod|cód prod|ncm sh|cst|cfop|cod prod|código produto|ref artigo|art',
    col_description:
      'descrição|designação|artigo|produto|descrição do produto|descrição do produto serviço|serviço|descrição dos produtos|descrição dos produtos serviços|descrição do serviço|produtos|discriminação dos serviços|discriminação|descrição dos serviços|denominação|descrição do produto ou serviço',
    col_quantity: 'quantidade|qtd|qt|quant|qtde|horas|qte|qnt|qtd un|consumo',
    col_unit: 'unidade|un|unid|uni|uc|unid med|u m|ucom',
    col_unit_price:
      'preço unitário|preço|p unitário|valor unitário|pr unitário|v unit|preço unit|vl unit|pr unit|preço un|v unitário|valor unit|p unit|pvp|preço s iva|pr un|vlr unit|preço líquido|unitário',
    col_tax_rate:
      'iva|taxa|% iva|iva %|taxa iva|alíq|alíquota|tx iva|imposto|taxa de iva|alíq icms|icms %|tx|% icms',
    col_amount:
      'total|valor|valor total|líquido|total líquido|v total|montante|preço total|valor líquido|subtotal|vl total|total s iva|vlr total|total ilíquido|valor ilíquido|importe|tot líquido|total linha',
    col_discount: 'desconto|desc|% desc|desc %|dto|descontos|desc 1|dsc',
    legal_form:
      'lda|ltda|s a|sa|unipessoal|unipessoal lda|me|eireli|sgps|e filhos|limitada|epp|mei|cia|s a r l|companhia|sociedade|comércio|unip lda|irmãos|eirl|cooperativa',
    street:
      'rua|avenida|av|praça|travessa|largo|estrada|apartado|r|zona industrial|alameda|rodovia|quinta|bairro|lote|andar|edifício|jardim|calçada|beco|urbanização|esq|dto|parque|sala|conj|bloco|lugar|pç|rod',
    country: 'portugal|brasil|angola|brazil|espanha|moçambique|cabo verde',
    page: 'página|folha|pág|fl|fls|pag',
    days: 'dias|dia|pronto pagamento|à vista|semanas|30 dias',
    thanks:
      'obrigado|obrigado pela preferência|obrigado pela sua visita|observações|processado por programa certificado|volte sempre|dados adicionais|informações complementares|muito obrigado|original|duplicado|os bens serviços|documento emitido por|obrigada|reservado ao fisco|recebemos de|identificação e assinatura do recebedor|notas',
  },
  months:
    'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
}
