import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Papelaria|Material de Escritório|Gráfica',
    items:
      'Papel A4 80 g, resma 500 folhas;pack;4.35|Esferográficas azuis, caixa 50;pack;11.40|Toner preto;piece;69.90|Pasta de arquivo A4;piece;2.30|Cadeira de escritório;piece;178.00|Candeeiro LED;piece;36.50|Cartões de visita, 500;piece;42.00',
  },
  {
    key: 'it',
    names: 'Informática|Sistemas|Tecnologia|Soluções Digitais',
    items:
      'Desenvolvimento de software;hour;48.00|Alojamento web anual;piece;84.00|Manutenção informática;month;120.00|Licença antivírus;piece;29.90|Assistência técnica;hour;40.00|Formação;day;420.00|Cópia de segurança 500 GB;month;25.00',
  },
  {
    key: 'build',
    names: 'Construções|Canalizações|Eletricidade|Obras|Carpintaria|Pinturas',
    items:
      'Mão de obra oficial;hour;22.00|Assentamento de azulejo;m2;24.00|Tubo multicamada 20 mm;m;3.40|Deslocação;flat;20.00|Tinta plástica branca 15 l;piece;52.00|Remoção de entulho;flat;130.00|Porta interior;piece;165.00',
  },
  {
    key: 'food',
    names: 'Alimentar|Vinhos|Padaria|Distribuição|Frutas|Cafés',
    items:
      'Azeite virgem extra 5 l;piece;36.90|Vinho tinto reserva, caixa 6;pack;37.50|Queijo da serra;kg;19.80|Bacalhau demolhado;kg;13.90|Água 1,5 l x 6;pack;2.20|Café em grão;kg;12.90|Pão de mistura;piece;1.10',
  },
  {
    key: 'consult',
    names: 'Consultoria|Contabilidade|Publicidade|Arquitetura|Serviços',
    items:
      'Serviços de consultoria;hour;60.00|Avença mensal de contabilidade;month;110.00|Projeto de arquitetura;flat;2100.00|Tradução;piece;0.09|Gestão de redes sociais;month;320.00|Despesas de deslocação;flat;84.20|Sessão fotográfica;day;380.00',
  },
  {
    key: 'parts',
    names: 'Indústria|Ferragens|Máquinas|Peças|Metalomecânica',
    items:
      'Rolamento 6204-2RS;piece;3.95|Parafuso M8 x 40, caixa 100;pack;8.20|Disco de corte 125 mm;piece;1.00|Luvas de trabalho T9;piece;3.10|Motor elétrico 0,37 kW;piece;192.00|Chapa de aço 2 mm;m2;46.00|Óleo hidráulico 20 l;piece;64.00',
  },
  {
    key: 'hotel',
    names: 'Hotel|Pousada|Residencial',
    items:
      'Quarto duplo;night;88.00|Pequeno-almoço;piece;9.50|Taxa turística;night;2.00|Estacionamento;day;8.00|Jantar;piece;22.00',
  },
  {
    key: 'utility',
    names: 'Energia|Águas|Telecomunicações',
    items:
      'Potência contratada;day;0.3102|Energia;kwh;0.1658|Fibra 500 Mb;month;32.99|Consumo de água;piece;1.42|Mensalidade móvel;month;14.99',
  },
]

const base = {
  given: 'Beatriz|João|Mariana|Tiago|Inês|Rui|Catarina|Pedro|Helena|Nuno|Sofia|Gonçalo',
  surnames:
    'Albuquerque|Barreto|Carvalhal|Falcão|Guimarães|Lacerda|Machado|Nogueira|Pacheco|Queirós|Rebelo|Salgueiro|Teixeira|Vasconcelos|Moreira|Brandão',
  streets:
    'da Liberdade|de Santo António|das Flores|do Comércio|25 de Abril|da Igreja|dos Combatentes|do Sol|da República|São João|das Oliveiras',
  streetPattern:
    'Rua {street}, {no}|Rua {street} nº {no}|Av. {street}, {no}|Avenida {street}, {no} - 2º Esq.|Travessa {street}, {no}|Largo {street} {no}|Zona Industrial, Lote {no}',
  banks: 'Banco do Tejo|Caixa Atlântica|Banco Douro|Crédito Nacional|Banco da Serra',
  trades,
}

export const portugal: World = {
  ...base,
  cities:
    '1###-### Lisboa|4###-### Porto|3000-### Coimbra|4700-### Braga|3800-### Aveiro|8000-### Faro|2400-### Leiria|2900-### Setúbal',
  companies:
    '{trade} {surname}, Lda.|{brand}, Lda|{brand} {trade}, S.A.|{surname} & {surname2}, Lda.|{given} {surname}|{trade} {brand} Unipessoal Lda|{surname} e Filhos, Lda|{brand} Portugal, S.A.|Empresa {brand} Ltda|Empresa {surname} {trade}|Comercial {surname} & Filhos Ltda',
  phones: '2## ### ###|+351 2## ### ###|9## ### ###|21 ### ## ##',
  domains: 'pt|com|com.pt',
  countryName: 'Portugal|PT',
}

export const brazil: World = {
  ...base,
  cities:
    'São Paulo - SP, 0####-###|Rio de Janeiro - RJ, 2####-###|Curitiba/PR 80###-###|Belo Horizonte - MG 30###-###|Porto Alegre - RS, 90###-###|Recife/PE 50###-###|Campinas - SP 13###-###|Joinville/SC 89###-###',
  streetPattern:
    'Rua {street}, {no}|Av. {street}, {no} - Centro|Rua {street}, nº {no}, Sala {no2}|Alameda {street}, {no}|Rod. {street}, km {no}|R. {street}, {no} - Jardim Europa',
  companies:
    '{trade} {surname} Ltda|{brand} {trade} Ltda.|{brand} S.A.|{surname} & {surname2} Ltda - ME|{given} {surname} ME|{brand} Comércio e Serviços Ltda|{brand} do Brasil Ltda|{surname} {trade} EIRELI|Comercial {surname} Ltda EPP',
  phones: '(##) ####-####|(##) 9####-####|+55 ## ####-####|0800 ### ####',
  domains: 'com.br|com|ind.br',
  countryName: 'Brasil|Brazil',
}
