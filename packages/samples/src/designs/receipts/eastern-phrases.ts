import { inLatin } from '../../locales/serbian-latin.ts'
import type { Phrases } from './phrases-of-language.ts'

const serbian: Phrases = {
  notices:
    'Поништите карту при уласку|Сачувајте рачун за рекламације|Тражимо нове колеге|Замена у року од 14 дана уз рачун|Оцените нас на интернету|Цене су са ПДВ',
  thanksTo: '{name} се захваљује на посети|Хвала што купујете у {name}|Дођите поново у {name}|Ваш {name}',
  operated: 'послује у оквиру|бренд фирме|Франшиза:|Оператер:|Продато од',
  approved: 'ТРАНСАКЦИЈА ОДОБРЕНА|ОДОБРЕНО|ПИН УНЕТ|Трансакција успешна',
  copy: 'КОПИЈА ЗА КУПЦА|*** КОПИЈА ***|ДУПЛИКАТ|Примерак трговца',
  store: 'Продавница|Малопродаја бр.|Објекат|Пословница',
  entry: 'Улаз',
  exit: 'Излаз',
  guest: 'Гост',
  valid: 'Важи до',
  savedWith: 'Лојалти картица',
}

/** Sentences in languages of the Baltic, the Balkans and Turkey, as in `phrases`. */
export const easternPhrases: Readonly<Record<string, Phrases>> = {
  lt: {
    notices:
      'Pažymėkite bilietą įlipę|Išsaugokite kvitą|Ieškome darbuotojų|Prekės keičiamos per 14 dienų su kvitu|Įvertinkite mus internete|Kainos su PVM',
    thanksTo: 'Dėkojame, kad pirkote {name}|{name} dėkoja|Lauksime Jūsų {name}|Jūsų {name}',
    operated: 'valdo|prekės ženklas:|Franšizės gavėjas:|Pardavėjas:',
    approved: 'OPERACIJA PATVIRTINTA|PATVIRTINTA|PIN ĮVESTAS|Mokėjimas sėkmingas',
    copy: 'KLIENTO KOPIJA|*** KOPIJA ***|DUBLIKATAS|Pardavėjo kopija',
    store: 'Parduotuvė|Parduotuvė Nr.|Filialas|Skyrius',
    entry: 'Įvažiavimas',
    exit: 'Išvažiavimas',
    guest: 'Svečias',
    valid: 'Galioja iki',
    savedWith: 'Lojalumo kortelė',
  },
  lv: {
    notices:
      'Reģistrējiet biļeti iekāpjot|Saglabājiet čeku|Meklējam darbiniekus|Preces maina 14 dienu laikā ar čeku|Novērtējiet mūs internetā|Cenas ar PVN',
    thanksTo: 'Paldies, ka iepirkāties {name}|{name} pateicas|Gaidīsim Jūs {name}|Jūsu {name}',
    operated: 'apsaimnieko|zīmols:|Franšīzes ņēmējs:|Pārdevējs:',
    approved: 'DARĪJUMS APSTIPRINĀTS|APSTIPRINĀTS|PIN IEVADĪTS|Maksājums veikts',
    copy: 'KLIENTA KOPIJA|*** KOPIJA ***|DUBLIKĀTS|Tirgotāja kopija',
    store: 'Veikals|Veikals Nr.|Filiāle|Nodaļa',
    entry: 'Iebraukšana',
    exit: 'Izbraukšana',
    guest: 'Viesis',
    valid: 'Derīgs līdz',
    savedWith: 'Klienta karte',
  },
  et: {
    notices:
      'Valideeri pilet sisenemisel|Hoidke kviitung alles|Otsime töötajaid|Kauba vahetus 14 päeva jooksul kviitungiga|Hinda meid veebis|Hinnad sisaldavad käibemaksu',
    thanksTo: 'Täname, et külastasite: {name}|{name} tänab|Kohtumiseni: {name}|Teie {name}',
    operated: 'haldab|kaubamärk:|Frantsiisivõtja:|Müüja:',
    approved: 'TEHING KINNITATUD|KINNITATUD|PIN SISESTATUD|Makse õnnestus',
    copy: 'KLIENDI EKSEMPLAR|*** KOOPIA ***|DUPLIKAAT|Kaupmehe eksemplar',
    store: 'Kauplus|Kauplus nr|Filiaal|Esindus',
    entry: 'Sissesõit',
    exit: 'Väljasõit',
    guest: 'Külaline',
    valid: 'Kehtib kuni',
    savedWith: 'Kliendikaart',
  },
  sl: {
    notices:
      'Vozovnico potrdite ob vstopu|Račun shranite|Zaposlujemo|Menjava v 14 dneh z računom|Ocenite nas na spletu|Cene vsebujejo DDV',
    thanksTo: 'Hvala za obisk - {name}|{name} se zahvaljuje za nakup|Nasvidenje v {name}|Vaš {name}',
    operated: 'upravlja|blagovna znamka|Franšizojemalec:|Prodajalec:',
    approved: 'TRANSAKCIJA ODOBRENA|ODOBRENO|PIN POTRJEN|Plačilo uspešno',
    copy: 'KOPIJA ZA KUPCA|*** KOPIJA ***|DVOJNIK|Kopija za prodajalca',
    store: 'Poslovalnica|PE|Trgovina št.|Enota',
    entry: 'Vstop',
    exit: 'Izstop',
    guest: 'Gost',
    valid: 'Velja do',
    savedWith: 'Kartica zvestobe',
  },
  hr: {
    notices:
      'Kartu poništite pri ulasku|Sačuvajte račun|Zapošljavamo|Zamjena u roku 14 dana uz račun|Ocijenite nas na internetu|Cijene sadrže PDV',
    thanksTo: 'Hvala na posjeti - {name}|{name} zahvaljuje na kupnji|Dođite opet u {name}|Vaš {name}',
    operated: 'posluje u sklopu|robna marka|Franšiza:|Prodavatelj:',
    approved: 'TRANSAKCIJA ODOBRENA|ODOBRENO|PIN POTVRĐEN|Plaćanje uspješno',
    copy: 'KOPIJA ZA KUPCA|*** KOPIJA ***|DUPLIKAT|Primjerak trgovca',
    store: 'Poslovnica|Prodavaonica|PJ|Prodajno mjesto',
    entry: 'Ulaz',
    exit: 'Izlaz',
    guest: 'Gost',
    valid: 'Vrijedi do',
    savedWith: 'Kartica vjernosti',
  },
  sr: serbian,
  'sr-Latn': inLatin(serbian),
  mk: {
    notices:
      'Поништете го билетот при влез|Зачувајте ја сметката|Бараме вработени|Замена во рок од 14 дена со сметка|Оценете нè на интернет|Цените се со ДДВ',
    thanksTo:
      '{name} ви благодари|Ви благодариме за посетата на {name}|Повторно дојдете во {name}|Ваш {name}',
    operated: 'работи во состав на|бренд на|Франшиза:|Продавач:',
    approved: 'ТРАНСАКЦИЈАТА Е ОДОБРЕНА|ОДОБРЕНО|ПИН ВНЕСЕН',
    copy: 'КОПИЈА ЗА КУПУВАЧ|*** КОПИЈА ***|ДУПЛИКАТ|Примерок за трговец',
    store: 'Продавница|Маркет бр.|Подружница|Објект',
    entry: 'Влез',
    exit: 'Излез',
    guest: 'Гостин',
    valid: 'Важи до',
    savedWith: 'Картичка за лојалност',
  },
  bg: {
    notices:
      'Валидирайте билета при качване|Запазете бележката|Търсим колеги|Замяна до 14 дни с касова бележка|Оценете ни онлайн|Цените са с ДДС',
    thanksTo: 'Благодарим, че избрахте {name}|{name} Ви благодари|Заповядайте отново в {name}|Вашият {name}',
    operated: 'управлява се от|марка на|Франчайз:|Търговец:',
    approved: 'ТРАНЗАКЦИЯТА Е ОДОБРЕНА|ОДОБРЕНА|ПИН ВЪВЕДЕН|Плащането е успешно',
    copy: 'КОПИЕ ЗА КЛИЕНТА|*** КОПИЕ ***|ДУБЛИКАТ|Копие за търговеца',
    store: 'Магазин|Обект|Магазин №|Клон',
    entry: 'Вход',
    exit: 'Изход',
    guest: 'Гост',
    valid: 'Валиден до',
    savedWith: 'Клиентска карта',
  },
  el: {
    notices:
      'Επικυρώστε το εισιτήριο κατά την επιβίβαση|Φυλάξτε την απόδειξη|Ζητείται προσωπικό|Αλλαγές εντός 14 ημερών με την απόδειξη|Αξιολογήστε μας|Οι τιμές περιλαμβάνουν ΦΠΑ',
    thanksTo:
      'Ευχαριστούμε που επιλέξατε {name}|{name} - σας ευχαριστούμε|Να μας ξαναέρθετε στο {name}|Η ομάδα του {name}',
    operated: 'λειτουργεί από|σήμα της|Δικαιοδόχος:|Έμπορος:',
    approved: 'Η ΣΥΝΑΛΛΑΓΗ ΕΓΚΡΙΘΗΚΕ|ΕΓΚΡΙΘΗΚΕ|ΕΓΚΡΙΣΗ|Επιτυχής πληρωμή',
    copy: 'ΑΝΤΙΓΡΑΦΟ ΠΕΛΑΤΗ|*** ΑΝΤΙΓΡΑΦΟ ***|ΑΝΤΙΤΥΠΟ|Αντίγραφο εμπόρου',
    store: 'Κατάστημα|Υποκατάστημα|Υποκ/μα|Κατ.',
    entry: 'Είσοδος',
    exit: 'Έξοδος',
    guest: 'Πελάτης',
    valid: 'Ισχύει έως',
    savedWith: 'Κάρτα μέλους',
  },
  tr: {
    notices:
      'Biletinizi binişte okutunuz|Fişinizi saklayınız|Ekip arkadaşları arıyoruz|14 gün içinde fişle değişim yapılır|Bizi değerlendirin|Fiyatlara KDV dahildir|Yazarkasa fişi yerine geçmez',
    thanksTo:
      '{name} teşekkür eder|{name} olarak teşekkür ederiz|Yine bekleriz - {name}|Bizi tercih ettiniz: {name}',
    operated: 'işletmesi:|bir markasıdır:|Bayi:|Satıcı:',
    approved: 'İŞLEM ONAYLANDI|ONAYLANDI|ONAY|ŞİFRE GİRİLDİ',
    copy: 'MÜŞTERİ NÜSHASI|*** KOPYA ***|İŞYERİ NÜSHASI|SURET',
    store: 'Mağaza|Şube|Bayi|Şube No',
    entry: 'Giriş',
    exit: 'Çıkış',
    guest: 'Misafir',
    valid: 'Geçerlilik',
    savedWith: 'Müşteri kartı',
  },
}
