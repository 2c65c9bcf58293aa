export const turkish = `
labels No|Tarih|Alıcı|Açıklama|Miktar|Birim fiyat|Tutar|Genel toplam|Ara toplam|KDV|Sipariş no|Teslim tarihi|Vade tarihi|Fatura no|Bakiye|Borç|Alacak|Saat|Ağırlık|Brüt ücret|Net ödenen|Geçerlilik tarihi|İmza|Ad soyad|Adres|Telefon|Doğum tarihi|Açıklamalar|Sayfa|Ürün kodu|Koli|Banka bilgileri
sentences Mektubunuz için teşekkür ederiz, ilgili bölüme ilettik.|On iş günü içinde size döneceğiz.|Girişin sabah sekizden itibaren açık olmasını rica ederiz.|Değişiklikler yazılı yapılır, diğer hükümler yürürlükte kalır.|Taraflar birbirleri hakkında öğrendiklerini gizli tutar.|Belediye meclisi salı günü köprünün bahara kadar kapalı kalmasına karar verdi.
clauses İşbu sözleşme {a} ile {b} arasında {date} tarihinde yapılmıştır.|{a}, ekte yazılı hizmetleri {b} için yerine getirir.|Sözleşme {start} tarihinde yürürlüğe girer ve bir yıl geçerlidir.|Taraflardan biri üç ay önceden yazılı bildirimde bulunmadıkça sözleşme bir yıl daha uzar.|Aylık bedel {amount} olup 14 gün içinde ödenir.|Taraflar birbirlerinin gizli bilgilerini saklar.|Esaslı bir ihlal halinde diğer taraf sözleşmeyi feshedebilir.|Sözleşmede yapılacak değişiklikler yazılı olmalıdır.|Sözleşmeye {a} merkezinin bulunduğu yerin hukuku uygulanır ve oradaki mahkemeler yetkilidir.|Sözleşme iki nüsha olarak imzalanmıştır.
invoice Fatura
credit_note İade faturası
receipt Fiş|Makbuz
delivery_note İrsaliye|Sevk irsaliyesi
packing_list Çeki listesi|Paketleme listesi
bill_of_lading Konşimento
cmr Uluslararası taşıma senedi|Taşıma senedi
purchase_order Satın alma siparişi|Sipariş formu
order_confirmation Sipariş onayı
quote Teklif|Fiyat teklifi
pro_forma Proforma fatura
account_statement Cari hesap ekstresi|Mutabakat mektubu
dunning_letter Ödeme hatırlatması|Ödeme ihtarı
bank_statement Hesap ekstresi
payslip Maaş bordrosu|Ücret bordrosu
remittance_advice Ödeme bildirimi
price_list Fiyat listesi
certificate Sertifika|Belge
form Başvuru formu|Kayıt formu
letter Başvurunuz|Adres değişikliği
cv Özgeçmiş
menu Menü|Günün menüsü
boarding_pass Biniş kartı
contract Hizmet sözleşmesi|Kira sözleşmesi
terms Genel şartlar|Satış koşulları
insurance_policy Sigorta poliçesi
medical_report Sağlık raporu|Tahlil sonuçları
timesheet Puantaj cetveli
manual_page Kullanım kılavuzu
newspaper_page Akşam Gazetesi|Haftalık Haber
`
