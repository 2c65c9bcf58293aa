import type { Lexicon } from './concepts.ts'

/** Turkish. */
export const tr: Lexicon = {
  labels: {
    title_invoice:
      'fatura|e fatura|e arşiv fatura|e arşiv|satış faturası|ticari fatura|proforma fatura|serbest meslek makbuzu|irsaliyeli fatura|hizmet faturası',
    title_credit: 'iade faturası|iade fatura|alacak dekontu|iade',
    title_receipt:
      'fiş|satış fişi|yazarkasa fişi|bilgi fişi|makbuz|adisyon|perakende satış fişi|tahsilat makbuzu|müşteri nüshası',
    title_other:
      'teklif|sipariş formu|sipariş onayı|irsaliye|sevk irsaliyesi|hesap ekstresi|sözleşme|cari hesap ekstresi|ödeme hatırlatması',
    number: 'numara|numarası|no',
    invoice_number:
      'fatura no|fatura numarası|fatura nosu|fatura seri no|seri no|belge no|belge numarası|fatura seri sıra no|sıra no',
    receipt_number: 'fiş no|fiş numarası|makbuz no|işlem no|adisyon no',
    order_number:
      'sipariş no|sipariş numarası|müşteri sipariş no|satın alma siparişi|satınalma sipariş no|müşteri referansı',
    customer_number:
      'müşteri no|müşteri numarası|müşteri kodu|cari kodu|cari hesap kodu|abone no|tesisat no|hesap no müşteri',
    delivery_number: 'irsaliye no|irsaliye numarası|sevk irsaliye no|teslimat no|kargo takip no',
    reference:
      'referans|referans no|sözleşme no|sözleşme hesap no|proje no|dosya no|poliçe no|sayaç no|ettn|plaka|özelleştirme no|iade edilen fatura',
    date: 'tarih|tarihi',
    invoice_date: 'fatura tarihi|düzenleme tarihi|düzenlenme tarihi|belge tarihi|fiş tarihi|tarih',
    due_date: 'son ödeme tarihi|vade tarihi|vade|ödeme vadesi|ödeme tarihi',
    order_date: 'sipariş tarihi',
    delivery_date:
      'teslim tarihi|teslimat tarihi|irsaliye tarihi|sevk tarihi|fiili sevk tarihi|giriş tarihi|çıkış tarihi',
    period: 'fatura dönemi|dönem|dönemi|başlangıç tarihi|bitiş tarihi|tüketim dönemi',
    time: 'saat|düzenleme zamanı|düzenlenme zamanı',
    terms: 'ödeme koşulları|ödeme koşulu|ödeme şartları|gün vadeli|peşin',
    payment_method: 'ödeme şekli|ödeme yöntemi|ödeme tipi|ödeme türü|havale eft',
    payment_reference: 'ödeme referansı|ödeme açıklaması|açıklama kısmına',
    currency: 'para birimi|döviz cinsi|döviz kuru',
    iban: 'iban|iban no|iban numarası',
    bic: 'bic|swift|swift kodu',
    bank: 'banka|banka adı|banka bilgileri|banka hesap bilgileri|banka hesap bilgilerimiz|şube',
    account: 'hesap no|hesap numarası|hesap sahibi|hesap adı',
    card: 'kart|kredi kartı|banka kartı|kart no|temassız',
    cash: 'nakit|alınan|alınan nakit',
    change: 'para üstü',
    from: 'satıcı|gönderen|tedarikçi|faturayı düzenleyen|satıcı bilgileri',
    bill_to:
      'sayın|alıcı|müşteri|fatura adresi|müşteri adı|alıcı bilgileri|müşteri bilgileri|fatura bilgileri',
    ship_to: 'teslimat adresi|sevk adresi|teslim adresi|sevkiyat adresi|teslim yeri',
    party_name: 'unvan|ünvanı|firma adı|ticaret unvanı|adı soyadı|ad soyad',
    party_address: 'adres|adresi|posta kodu|ilçe|şehir|mahalle',
    contact: 'yetkili|ilgili kişi|müşteri temsilcisi|satış temsilcisi|teslim alan|teslim eden',
    vat_id: 'vkn|vergi no|vergi numarası|vergi kimlik no|vergi kimlik numarası|vergi dairesi no|v d no|vn',
    tax_number: 'vergi dairesi|tckn|t c kimlik no|tc kimlik no|vergi kimlik no|v d',
    register: 'mersis no|mersisno|ticaret sicil no|ticaretsicilno|sicil no|tic sic no',
    phone: 'telefon|telefon no|tel no|cep|cep tel|gsm|müşteri hizmetleri|çağrı merkezi',
    fax: 'faks|faks no|fax',
    email: 'e posta|eposta|e posta adresi|e mail',
    web: 'web sitesi|web adresi|internet sitesi',
    customer_tax: 'alıcı vkn|müşteri vkn|müşteri vergi no|alıcı vergi no',
    cashier: 'kasiyer|kasa|kasa no|garson|masa|masa no|mağaza|şube kodu|z no|eku no',
    subtotal:
      'ara toplam|mal hizmet toplam tutarı|mal hizmet toplam|kdv matrahı|kdv hariç toplam|kdv hariç tutar|net toplam|vergiler hariç toplam tutar|toplam kdv hariç|net tutar|matrah',
    tax: 'kdv|kdv tutarı|hesaplanan kdv|toplam kdv|topkdv|kdv toplamı|hesaplanan katma değer vergisi|katma değer vergisi|hesaplanan gerçek usulde katma değer vergisi|ötv|öiv|vergi tutarı|kdv %20|kdv %10|kdv %1|kdv %18',
    tax_base: 'kdv matrahı|matrah|vergi matrahı|kdv oranı',
    tax_excluded: 'kdv hariç|vergiler hariç',
    tax_included: 'kdv dahil|vergiler dahil',
    total:
      'toplam|genel toplam|toplam tutar|vergiler dahil toplam tutar|kdv dahil toplam|fatura tutarı|fatura toplamı|toplam kdv dahil|tutar|yekün|toplam tl|genel toplam tl|fatura toplam tutarı',
    due: 'ödenecek tutar|ödenecek toplam tutar|kalan tutar|bakiye|kalan bakiye|toplam borç|ödenecek|borç',
    paid: 'ödenen|ödenen tutar|avans|ön ödeme|tahsil edilen|ödenmiştir',
    discount: 'iskonto|indirim|toplam iskonto|iskonto tutarı|indirim tutarı|toplam indirim|kampanya indirimi',
    shipping: 'kargo|kargo ücreti|nakliye|nakliye bedeli|kargo bedeli|hizmet bedeli|teslimat ücreti',
    rounding: 'yuvarlama|yuvarlama farkı|kuruş farkı',
    carried: 'nakli yekün|devreden|önceki dönem borcu|devir',
    tip: 'bahşiş|servis ücreti',
    col_position: 'sıra no|sıra|s no',
    col_code: 'stok kodu|ürün kodu|malzeme kodu|ürün no|barkod|hizmet kodu',
    col_description:
      'açıklama|mal hizmet|mal hizmet adı|ürün|ürün adı|malın cinsi|cinsi|mal hizmet cinsi|ürün açıklaması|hizmet açıklaması|stok adı|malzeme hizmet açıklaması',
    col_quantity: 'miktar|adet|miktarı',
    col_unit: 'birim|ölçü birimi',
    col_unit_price: 'birim fiyat|birim fiyatı|b fiyat|fiyat|fiyatı',
    col_tax_rate: 'kdv oranı|kdv %|kdv',
    col_amount: 'tutar|tutarı|mal hizmet tutarı|toplam|net tutar|toplam tutar|kdv tutarı',
    col_discount: 'iskonto|iskonto oranı|iskonto %|isk|isk %|indirim|iskonto tutarı',
    legal_form:
      'a ş|anonim şirketi|limited şirketi|ltd şti|san ve tic|sanayi ve ticaret|san tic ltd şti|şirketi|şti|tic a ş',
    street:
      'cad|caddesi|cadde|sok|sokak|sokağı|mah|mahallesi|bulvarı|blv|bulvar|apt|sk|cd|sanayi sitesi|osb|daire|iş merkezi',
    country: 'türkiye|turkey|almanya|kktc',
    page: 'sayfa|sayfa no',
    days: 'gün|gün içinde|hafta',
    thanks:
      'teşekkür ederiz|teşekkürler|bizi tercih ettiğiniz için|yine bekleriz|mali değeri yoktur|iyi günler|yalnız|irsaliye yerine geçer|saygılarımızla|e arşiv izni kapsamında',
  },
  months:
    'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
}
