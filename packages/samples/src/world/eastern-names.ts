import type { EasternNames } from './world.ts'

/** In languages of the east and southeast. */
export const easternNames: Record<string, EasternNames> = {
  ru: {
    ordinary: {
      firms:
        '{form} «{x}»|{form} «{x} {x2}»|{form} «{x}-{city}»|{form} «{letters}»|{form} «Торговый дом {x}»|ИП {surname} {given}|{form} "{x}"|{form} «ПКФ {x}»|{form} «{surname} и Ко»|{form} «{x}-Сервис»',
      signs: 'Магазин «{x}»|Кафе «{x}»|Мастерская {surname}|{x} Центр|Салон «{given}»',
      placeholders:
        'Название организации|ООО «Ромашка»|Покупатель {number}|Иван Иванов|Тестовая компания|Частное лицо',
      forms: 'ООО|ООО|АО|ЗАО|ПАО|ТОО',
      stems:
        'Строй|Электро|Урал|Сибирь|Лес|Металл|Агро|Авто|Транс|Пласт|Тепло|Турист|Эко|Монтаж|Печать|Стекло|Проект|Сервис|Торг|Энерго|Медиа|Прогресс',
    },
    bodies:
      'Администрация города {city}|МБОУ СОШ № 14|ТСЖ «{street}»|Фонд «{brand}»|ГБУЗ Городская больница № 3|Гостиница «{brand}»|Аптека «{brand}»|АНО «{brand}»|КФХ {surname}|Университет г. {city}',
    households: 'Семья {surname}|{surname} {given} Петрович|{given} {surname}',
  },
  uk: {
    ordinary: {
      firms:
        '{form} «{x}»|{form} «{x} {x2}»|{form} "{x}-{city}"|{form} «{letters}»|{form} «Торговий дім {x}»|ФОП {surname} {given}|{form} «{surname} і партнери»|{form} «{x}-Сервіс»|Агрофірма «{x}»',
      signs: 'Магазин «{x}»|Кав’ярня «{x}»|Майстерня {surname}|Салон «{given}»|{x} Центр',
      placeholders: 'Назва організації|ТОВ «Приклад»|Покупець {number}|Іван Іваненко|Тестова компанія',
      forms: 'ТОВ|ТОВ|ПП|ПрАТ|АТ|ТзОВ',
      stems:
        'Буд|Електро|Карпати|Дніпро|Ліс|Метал|Агро|Авто|Транс|Пласт|Тепло|Колос|Еко|Монтаж|Друк|Скло|Проект|Сервіс|Торг|Енерго|Медіа|Поділля',
    },
    bodies:
      '{city} міська рада|ОСББ «{street}»|Благодійний фонд «{brand}»|Ліцей № 7 м. {city}|Готель «{brand}»|Аптека «{brand}»|ГО «{brand}»|ФГ «{brand}»|КНП Міська лікарня',
    households: 'Родина {surname}|{surname} {given} Степанович|{given} {surname}',
  },
  bg: {
    ordinary: {
      firms:
        '{x} {form}|{x} {x2} {form}|„{x}“ {form}|{letters} {form}|{x}-{city} {form}|ЕТ {x} – {given} {surname}|{surname} и синове {form}|{x} груп {form}|{x} сервиз {form}',
      signs: 'Ресторант {x}|Магазин {x}|При {given}|Салон {given}|{x} център',
      placeholders: 'Вашата фирма ООД|Име на фирмата|Клиент {number}|Иван Иванов|Тест ЕООД|Примерна фирма',
      forms: 'ЕООД|ООД|АД|ЕАД|СД',
      stems:
        'Строй|Електро|Балкан|Тракия|Дърво|Метал|Агро|Авто|Транс|Пласт|Термо|Турист|Еко|Монтаж|Печат|Стъкло|Инженеринг|Сервиз|Търговия|Енерджи|Медия|Роза',
    },
    bodies:
      'Община {city}|ОУ „{street}“|Фондация {brand}|Сдружение {brand}|Етажна собственост {street}|ЦДГ {brand}|Хотел {brand}|Аптека {brand}|Читалище {brand}|МБАЛ {city}',
    households: 'Семейство {surname}|д-р {given} {surname}|инж. {given} {surname}',
  },
  el: {
    ordinary: {
      firms:
        '{x} {form}|{x} {x2} {form}|{surname} {x} {form}|{letters} {form}|ΑΦΟΙ {surname} {form}|{surname} & ΥΙΟΙ {form}|{x} {city} {form}|{surname} {given}|{x} ΕΛΛΑΣ {form}|{surname} {given} του Ιωάννη',
      signs: 'Ταβέρνα {surname}|Καφέ {x}|Φούρνος {surname}|{x} Center|Στου {given}',
      placeholders:
        'Επωνυμία επιχείρησης|Η εταιρεία σας|Πελάτης {number}|Γιώργος Παπαδόπουλος|Δοκιμή Α.Ε.|Πελάτης λιανικής',
      forms: 'Α.Ε.|ΑΕ|Ε.Π.Ε.|ΕΠΕ|Ο.Ε.|Ε.Ε.|Ι.Κ.Ε.|ΙΚΕ|Μ.ΙΚΕ|ΑΒΕΕ|ΑΕΒΕ',
      stems:
        'Τεχνική|Ηλεκτρο|Αιγαίο|Μακεδονία|Ξύλο|Μέταλλο|Άγρο|Αυτοκίνηση|Μεταφορική|Πλαστικά|Θέρμο|Τουριστική|Οικο|Κατασκευαστική|Εκτυπωτική|Γυαλί|Μελετητική|Εμπορική|Ενέργεια|Όλυμπος|Ελαία',
    },
    bodies:
      'Δήμος {city}|Δημοτικό Σχολείο {city}|Σύλλογος {brand}|Ίδρυμα {surname}|Ξενοδοχείο {brand}|Φαρμακείο {surname}|Συνεταιρισμός {city}|Πολυκατοικία {street} 14|Πανεπιστήμιο {city}|Ιερά Μονή {brand}',
    households: 'Οικογένεια {surname}|Δρ. {given} {surname}|κ. {given} {surname}',
  },
  et: {
    ordinary: {
      firms:
        '{x} {form}|{form} {x}|{x} {x2} {form}|{surname} {x} {form}|{letters} {form}|{x} {city} {form}|{surname} ja Pojad {form}|{x} Eesti {form}|FIE {given} {surname}|{x} Grupp {form}',
      signs: 'Kohvik {x}|{surname} Talu|{x} {city}|Salong {given}|Pood {x}',
      placeholders: 'Teie ettevõte OÜ|Ettevõtte nimi|Klient {number}|Mari Maasikas|Test OÜ|Näidis AS',
      forms: 'OÜ|OÜ|AS|TÜ|UÜ',
      stems:
        'Ehitus|Elekter|Läänemere|Saare|Puit|Metall|Agro|Auto|Trans|Plast|Soojus|Turism|Öko|Montaaž|Trükk|Klaas|Projekt|Teenindus|Kaubandus|Energia|Meedia|Mesi',
    },
    bodies:
      '{city} Linnavalitsus|{surname} Põhikool|KÜ {street} 14|SA {brand}|MTÜ {brand}|{city} Lasteaed|Hotell {brand}|{city} Apteek|{city} Haigla|{brand} Turismitalu',
    households: 'Perekond {surname}|Dr {given} {surname}|{given} ja {given2} {surname}',
  },
  lv: {
    ordinary: {
      firms:
        '{form} "{x}"|{form} "{x} {x2}"|{form} {x} {city}|{form} „{x}”|{form} "{letters}"|{form} "{surname} {x}"|{form} "{x} Latvija"|IK "{x}"|ZS "{x}"|{given} {surname}',
      signs: 'Kafejnīca {x}|{x} {city}|Pie {given}|Salons {given}|Veikals {x}',
      placeholders:
        'Jūsu uzņēmums SIA|Uzņēmuma nosaukums|Klients {number}|Jānis Bērziņš|SIA Paraugs|SIA "Tests"',
      forms: 'SIA|SIA|AS|IK',
      stems:
        'Būve|Elektro|Baltija|Kurzeme|Koks|Metāls|Agro|Auto|Trans|Plasts|Siltums|Tūrisms|Eko|Montāža|Druka|Stikls|Projekts|Serviss|Tirdzniecība|Enerģija|Mediji|Dzintars',
    },
    bodies:
      '{city} dome|{surname} vidusskola|DzĪB {brand}|Biedrība "{brand}"|Nodibinājums {brand}|Viesnīca {brand}|{city} slimnīca|PII {brand}|Aptieka {brand}|Viesu nams {brand}',
    households: 'Ģimene {surname}|Dr. {given} {surname}|{given} un {given2} {surname}',
  },
  id: {
    ordinary: {
      firms:
        '{form} {x}|{form} {x} {x2}|{form} {x} {city}|{form} {surname} {x}|{form} {letters} {x}|{form} {x} Nusantara|{form} {x} Abadi|{form} {x} Sejahtera|Toko {x}|{form} Sumber {x}|Bengkel {surname}',
      signs: 'Toko {x}|Warung {given}|Kedai {x}|Bengkel {surname}|Salon {given}|{x} {city}',
      placeholders:
        'Nama Perusahaan|PT Contoh|Pelanggan {number}|Budi Santoso|PT Maju Mundur|Perusahaan Anda',
      forms: 'PT|PT|CV|UD|PT.|Fa.',
      stems:
        'Karya|Mandiri|Maju|Sinar|Mitra|Cahaya|Surya|Berkah|Makmur|Jaya|Logam|Tani|Motor|Lintas|Plastik|Wisata|Graha|Grafika|Kaca|Teknik|Niaga|Energi|Media|Samudra|Tirta',
    },
    bodies:
      'Dinas Pendidikan {city}|SMA Negeri 3 {city}|Yayasan {brand}|Koperasi {brand}|RS {brand}|Hotel {brand}|Apotek {brand}|Universitas {city}|Masjid Al-Ikhlas|Kelurahan {street}|Panti Asuhan {brand}',
    households:
      'Bapak {given} {surname}|Ibu {given} {surname}|Keluarga {surname}|dr. {given} {surname}|H. {given} {surname}',
  },
  vi: {
    ordinary: {
      firms:
        '{form} {x}|{form} {x} {x2}|{form} {x} {given}|{form} {letters} {x}|{form} TM DV {x}|{form} Xây dựng {x}|{form} {x} Việt Nam|Cửa hàng {x}|HTX {x}|{form} Sản xuất {x}',
      signs: 'Quán {given}|Nhà hàng {x}|Tiệm bánh {given}|Cửa hàng {x}|Tạp hóa {given}|Gara {x}',
      placeholders: 'Tên công ty|Công ty TNHH ABC|Khách hàng {number}|Nguyễn Văn A|Công ty mẫu|Khách lẻ',
      forms: 'Công ty TNHH|Công ty Cổ phần|CÔNG TY TNHH|CÔNG TY CỔ PHẦN|Công ty TNHH MTV|DNTN|Công ty CP',
      stems:
        'An Khang|Hòa Phát|Bình Minh|Tân Tiến|Đại Việt|Phú Thịnh|Sao Mai|Hoàng Gia|Thành Công|Minh Long|Đông Á|Nam Hải|Việt Tín|Gia Bảo|Thiên Phú|Hưng Thịnh|Kim Long|Tín Nghĩa',
    },
    bodies:
      'UBND Phường 5|Trường THPT {given}|Bệnh viện {brand}|Khách sạn {brand}|Nhà thuốc {given} {given2}|Trường Đại học {brand}|Hợp tác xã {brand}|Ban quản trị chung cư {street}|Chùa {brand}|Quỹ từ thiện {brand}',
    households:
      'Ông {surname} {given}|Bà {surname} {given}|Anh {given}|Chị {given}|Gia đình {surname} {given}',
  },
}
