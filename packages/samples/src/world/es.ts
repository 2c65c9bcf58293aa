import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Papelería|Suministros|Ofimática|Artes Gráficas',
    items:
      'Papel A4 80 g, paquete 500 hojas;pack;4.60|Bolígrafos azules, caja 50;pack;12.40|Tóner negro alta capacidad;piece;76.00|Archivador palanca A4;piece;2.60|Silla de oficina;piece;198.00|Lámpara LED escritorio;piece;41.50|Sobres ventana, 500;pack;19.80',
  },
  {
    key: 'it',
    names: 'Informática|Sistemas|Tecnología|Digital|Soluciones',
    items:
      'Desarrollo de software;hour;55.00|Alojamiento web anual;piece;96.00|Mantenimiento informático;month;150.00|Licencia antivirus;piece;32.00|Soporte técnico in situ;hour;45.00|Formación;day;480.00|Copia de seguridad 500 GB;month;29.00|Diseño página web;flat;1450.00',
  },
  {
    key: 'build',
    names: 'Construcciones|Reformas|Instalaciones|Fontanería|Electricidad|Carpintería|Pinturas',
    items:
      'Mano de obra oficial 1ª;hour;28.00|Alicatado cerámico;m2;34.50|Tubo cobre 18 mm;m;7.40|Desplazamiento;flat;25.00|Pintura plástica blanca 15 l;piece;48.00|Retirada de escombros;flat;140.00|Puerta block;piece;189.00|Tarima flotante;m2;22.90',
  },
  {
    key: 'food',
    names: 'Alimentación|Distribuciones|Bodegas|Frutas|Panadería|Conservas',
    items:
      'Aceite de oliva virgen extra 5 l;piece;34.90|Vino tinto crianza, caja 6;pack;39.00|Queso curado;kg;14.50|Naranjas de mesa;kg;1.15|Jamón ibérico loncheado;kg;62.00|Agua mineral 1,5 l x 6;pack;2.90|Café en grano;kg;13.20|Menú catering;piece;17.50',
  },
  {
    key: 'consult',
    names: 'Asesores|Consultores|Abogados|Gestoría|Publicidad|Arquitectura',
    items:
      'Honorarios profesionales;flat;620.00|Consultoría;hour;70.00|Asesoría fiscal y contable;month;125.00|Traducción jurada;piece;85.00|Campaña redes sociales;month;390.00|Gastos de desplazamiento;flat;98.60|Proyecto básico;flat;2400.00|Reportaje fotográfico;day;450.00',
  },
  {
    key: 'parts',
    names: 'Industrial|Talleres|Ferretería|Rodamientos|Maquinaria|Recambios',
    items:
      'Rodamiento 6204-2RS;piece;4.10|Tornillo M8 x 40, caja 100;pack;8.90|Disco de corte 125 mm;piece;1.10|Guantes de trabajo T9;piece;3.60|Motor eléctrico 0,37 kW;piece;205.00|Chapa acero 2 mm;m2;49.80|Aceite hidráulico 20 l;piece;68.00',
  },
  {
    key: 'hotel',
    names: 'Hotel|Hostal|Apartamentos',
    items:
      'Habitación doble;night;95.00|Desayuno buffet;piece;11.00|Aparcamiento;day;14.00|Cena menú;piece;24.00',
  },
  {
    key: 'utility',
    names: 'Energía|Aguas|Telecomunicaciones',
    items:
      'Término de potencia;month;16.40|Energía activa;kwh;0.1789|Fibra 600 Mb;month;34.90|Cuota de servicio;month;8.15|Línea móvil;month;12.00',
  },
]

export const spain: World = {
  given: 'Lucía|Javier|María|Carlos|Elena|Pablo|Carmen|Sergio|Ana|Diego|Marta|Álvaro',
  surnames:
    'Cervantes|Ibáñez|Montero|Salvatierra|Peñalver|Quiroga|Aldana|Barreiro|Fuentes|Olmedo|Zubiri|Carrasco|Villanueva|Escudero|Muñiz|Ferrer|Badía',
  cities:
    '280## Madrid|080## Barcelona|460## Valencia|410## Sevilla|500## Zaragoza|290## Málaga|480## Bilbao|150## A Coruña|330## Oviedo|370## Salamanca|080## Sabadell (Barcelona)|030## Alicante',
  streets:
    'Mayor|de la Constitución|del Carmen|de Cervantes|Real|San Antonio|de la Fuente|Gran Vía|del Sol|Pintor Sorolla|de las Flores|de Aragón',
  streetPattern:
    'C/ {street}, {no}|Calle {street} {no}|Avda. {street}, {no}|Calle {street}, nº {no}|Pol. Ind. {street}, nave {no}|Plaza {street}, {no}|C/ {street}, {no}, 2º B|Paseo {street} {no}',
  companies:
    '{trade} {surname}, S.L.|{brand} S.L.|{brand} {trade} S.A.|{surname} y {surname2} S.L.|{trade} {surname} e Hijos, S.L.|{given} {surname} {surname2}|{brand} España, S.L.U.|Grupo {brand}, S.A.|{surname} Hermanos S.C.|{trade} {city} S.L.|Empresa {surname} {trade}, S.L.|Sociedad {brand} S.A.',
  phones: '9## ### ###|9# ### ## ##|+34 9## ## ## ##|6## ## ## ##|+34 ### ### ###',
  domains: 'es|com|eu',
  banks: 'Banco del Duero|Caja Levantina|Banco Meridional|Caixa del Norte|Banca Ribera',
  countryName: 'España|Spain|ES',
  trades,
}

export const mexico: World = {
  ...spain,
  given: 'Guadalupe|José Luis|Fernanda|Alejandro|Ximena|Rodrigo|Mariana|Ricardo|Daniela|Héctor|Itzel|Miguel',
  surnames:
    'Villaseñor|Cárdenas|Zamora|Bustamante|Elizondo|Treviño|Arellano|Mondragón|Quintanilla|Robledo|Xolalpa|Castañeda',
  cities:
    'C.P. 0#### Ciudad de México|44### Guadalajara, Jalisco|64### Monterrey, N.L.|72### Puebla, Pue.|C.P. 76### Querétaro, Qro.|97### Mérida, Yucatán|37### León, Gto.|22### Tijuana, B.C.',
  streetPattern:
    'Av. {street} {no2}, Col. Centro|Calle {street} No. {no}|Calz. {street} {no2}-{no}|{street} #{no2}, Col. Del Valle|Blvd. {street} {no2} Int. {no}|Carr. {street} km {no}',
  companies:
    '{brand} S.A. de C.V.|{trade} {surname} S.A. de C.V.|{brand} {trade}, S. de R.L. de C.V.|Grupo {brand} SAPI de C.V.|{given} {surname} {surname2}|{trade} {brand} de México SA de CV|Comercializadora {brand} SA de CV|{surname} y Asociados, S.C.|{brand} México',
  phones: '55 #### ####|(33) #### ####|+52 81 #### ####|01 800 ### ####|222 ### ## ##',
  domains: 'com.mx|mx|com',
  banks: 'Banco del Bajío Norte|Banca Anáhuac|Banco Mercantil del Golfo|Banco Azteca Real',
  countryName: 'México|MEXICO|MX',
}
