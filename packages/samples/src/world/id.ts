import type { World } from './world.ts'

export const indonesia: World = {
  given: 'Budi|Siti|Agus|Dewi|Eko|Rina|Joko|Wulan|Hendra|Ratna|Bambang|Yuni',
  surnames:
    'Santoso|Wijaya|Hartono|Lestari|Nugroho|Pratama|Kusuma|Siregar|Halim|Setiawan|Rahayu|Simanjuntak|Gunawan',
  cities:
    'Surabaya 602##|Jakarta Selatan 12###|Bandung 401##|Semarang 501##|Medan 201##|Denpasar 801##|Makassar 901##|Yogyakarta 55###|Malang 651##|Bekasi 171##|Tangerang, Banten 151##|Pekalongan, Jawa Tengah 51###',
  streets:
    'Sudirman|Gajah Mada|Diponegoro|Ahmad Yani|Pahlawan|Merdeka|Veteran|Raya Rungkut|Pemuda|Cendrawasih|Kenanga|Gatot Subroto',
  streetPattern:
    'Jl. {street} No. {no}|Jl. {street} {no}|Jalan {street} No. {no}|Jl. {street} Kav. {no}|Komplek {street} Blok C No. {no}|Ruko {street} B-{no}|Jl. {street} No. {no} RT 04 RW 02',
  companies:
    'PT {brand}|PT {brand} Indonesia|PT {brand} Nusantara|CV {brand}|CV {brand} {trade}|UD {surname}|PT {surname} Jaya Abadi|Toko {trade} {surname}|PT {trade} {brand} Tbk|UD Sumber {surname}|Koperasi {brand}|CV {surname} Mandiri',
  phones: '(031) ### ####|021-#######|+62 8## #### ####|08## #### ####|0274-######|(021) #### ####',
  domains: 'co.id|id|com',
  banks: 'Bank Nusa Raya|Bank Jaya Kencana|Bank Bahari|BPD Kencana',
  countryName: 'Indonesia|INDONESIA',
  trades: [
    {
      key: 'office',
      names: 'Alat Tulis|Percetakan|Kertas',
      items:
        'Kertas HVS A4 80 gr;pack;52000|Pulpen biru, isi 12;pack;28000|Toner printer hitam;piece;850000|Map ordner;piece;24000|Kartu nama, 500 lembar;piece;175000',
    },
    {
      key: 'it',
      names: 'Teknologi|Sistem Informasi|Digital|Komputer',
      items:
        'Pengembangan aplikasi;hour;250000|Hosting website 1 tahun;piece;950000|Perawatan server;month;2500000|Lisensi aplikasi kasir;piece;1850000|Pelatihan;day;3500000',
    },
    {
      key: 'build',
      names: 'Teknik|Bangunan|Listrik|Mebel|Konstruksi',
      items:
        'Jasa pemasangan;hour;95000|Pasang keramik;m2;85000|Pipa tembaga 18 mm;m;72000|Cat tembok 25 kg;piece;680000|Servis kompresor udara;piece;3750000|Ongkos angkut material;flat;450000',
    },
    {
      key: 'food',
      names: 'Pangan|Tani|Roti|Kopi',
      items:
        'Beras premium 25 kg;piece;362500|Minyak goreng 18 L;piece;318000|Kopi bubuk;kg;140000|Gula pasir 50 kg;piece;790000|Air mineral, 1 dus;pack;42000',
    },
    {
      key: 'consult',
      names: 'Konsultan|Akuntan|Periklanan|Penerjemah',
      items:
        'Jasa konsultasi;hour;450000|Jasa pembukuan;month;3000000|Desain logo;flat;4500000|Terjemahan, per halaman;piece;90000|Biaya perjalanan;km;5000',
    },
    {
      key: 'hotel',
      names: 'Hotel|Wisma|Penginapan',
      items: 'Kamar superior dengan sarapan;night;650000|Kamar standar;night;420000|Makan malam;piece;120000',
    },
  ],
}
