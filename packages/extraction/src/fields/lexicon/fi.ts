import type { Lexicon } from './concepts.ts'

export const fi: Lexicon = {
  labels: {
    title_invoice: 'lasku|proforma lasku|myyntilasku|ennakkolasku',
    title_credit: 'hyvityslasku|hyvitys|hyvityslasku lasku',
    title_receipt: 'kuitti|kassakuitti|ostokuitti|käteiskuitti|käteislasku',
    title_other:
      'tarjous|tilausvahvistus|lähetyslista|lähete|maksumuistutus|sopimus|ostotilaus|tiliote|maksukehotus|tilaus',
    number: 'nro|numero|no|nr|n',
    invoice_number:
      'laskun numero|laskunumero|lasku nro|laskunro|laskun nro|lasku|hyvityslaskun numero|hyvityslasku nro|tositenumero|lasku no',
    receipt_number: 'kuitti nro|kuittinumero|kuitti|tapahtuma|kuitin numero|kuittinro|tosite',
    order_number:
      'tilausnumero|tilausnro|ostotilaus|viitteenne|tilauksenne|tilaus nro|teidän viitteenne|asiakkaan viite|ostotilausnumero|ostajan viite|tilaajan viite|ostotilausnro|tilauksen numero|tilaus|viitteenne nro',
    customer_number: 'asiakasnumero|asiakasnro|asiakas nro|asiakastunnus|asiakkaan numero|asiakas no',
    delivery_number: 'lähetenumero|lähetyslista|lähete nro|toimitusnumero|rahtikirja',
    reference:
      'viitteemme|projekti|sopimusnumero|viite|kohde|työnumero|alkuperäinen lasku|merkki|tarjousnumero|hyvitettävä lasku|laskutettava|sopimus|merkkinne|ovt|ovt tunnus|verkkolaskuosoite',
    date: 'päiväys|pvm|päivämäärä|päivä',
    invoice_date:
      'laskun päiväys|laskun päivämäärä|laskupäivä|päiväys|pvm|päivämäärä|laskun pvm|laskupvm|laskutuspäivä|päivämäärä lasku',
    due_date: 'eräpäivä|erääntyy|maksettava viimeistään|viimeinen maksupäivä|eräpvm|eräpäivämäärä|maksupäivä',
    order_date: 'tilauspäivä|tilauspvm|tilattu|tilauspäivämäärä',
    delivery_date:
      'toimituspäivä|toimituspvm|toimitettu|suorituspäivä|toimitusaika|toimituspäivämäärä|suorituspvm',
    period: 'laskutuskausi|ajalta|ajanjakso|laskutusjakso|kausi|aika',
    time: 'aika|klo',
    terms: 'maksuehto|maksuehdot|pv netto|päivää netto|heti|netto|maksuaika|pvä netto',
    payment_method: 'maksutapa|maksutavat|maksettu|maksu',
    payment_reference: 'viitenumero|viite|viitenro|viitenr|maksuviite|laskun viitenumero',
    currency: 'valuutta',
    iban: 'iban|tilinumero|tilinro|saajan tilinumero|pankkitili|iban tilinumero|tili',
    bic: 'bic|swift|bic swift|bic koodi|swift bic',
    bank: 'pankki|pankkiyhteys|pankkitili|saaja|nordea|osuuspankki|op|maksunsaaja|pankkitiedot|danske bank|pankkiyhteydet',
    account: 'tili|tilinumero|saajan tilinumero|saaja',
    card: 'kortti|korttimaksu|pankkikortti|luottokortti|debit|credit|korttiosto|maksukortti',
    cash: 'käteinen|käteistä|saatu|käteismaksu',
    change: 'takaisin|vaihtoraha|palautus',
    from: 'myyjä|toimittaja|lähettäjä|laskuttaja',
    bill_to: 'asiakas|laskutusosoite|ostaja|vastaanottaja|tilaaja|laskun saaja|maksaja|laskutettava',
    ship_to: 'toimitusosoite|toimitetaan|toimituspaikka|kohdeosoite',
    party_name: 'nimi|yritys|yrityksen nimi|asiakkaan nimi|toiminimi|yhtiö',
    party_address:
      'osoite|katuosoite|postinumero|postitoimipaikka|kotipaikka|paikkakunta|maa|postiosoite|kaupunki',
    other_party:
      'veroedustaja|maksun saaja|rahoitusyhtiö|kuljetusliike|rahdinkuljettaja|agentti|välittäjä|valmistaja|huolitsija',
    section:
      'huomautukset|lisätiedot|laskun tiedot|yleiset tiedot|rivit|erittely|alv erittely|arvonlisäveroerittely|yhteenveto|maksu|maksutiedot|viitteet|viitteemme|viitteenne|aihe|koskee|liitteet|viesti|ehdot',
    tax_excluded: 'veroton|ilman|ilman alv',
    tax_included: 'sis|sis alv|sisältää|verollinen',
    contact:
      'yhteyshenkilö|myyjä|viitteemme|yhteystiedot|tilaaja|käsittelijä|viitehenkilö|yhteyshenkilönne|lisätietoja',
    vat_id: 'alv nro|alv tunnus|vat|alv numero|y tunnus|alv rek|vat no|alv nr|vat nro|alv no|ytunnus',
    tax_number: 'y tunnus|ly tunnus|ytunnus',
    register: 'y tunnus|kotipaikka|kaupparekisteri|alv rek|ennakkoperintärekisteri',
    phone: 'puhelin|puh|gsm|matkapuhelin|p|puhelinnumero|asiakaspalvelu',
    fax: 'faksi|fax|telefax',
    email: 'sähköposti|email|s posti|e mail|sposti',
    web: 'www|kotisivu|verkkosivut|internet|kotisivut|verkkosivu',
    customer_tax:
      'asiakkaan y tunnus|ostajan y tunnus|ostajan alv|asiakkaan alv|y tunnuksenne|teidän y tunnus',
    cashier: 'kassa|myyjä|pöytä|kassahenkilö|tarjoilija|myymälä|teitä palveli',
    subtotal:
      'veroton|veroton yhteensä|yhteensä veroton|alv 0 % yhteensä|netto|veroton summa|yhteensä alv 0 %|välisumma|summa ilman alv|veroton hinta yhteensä|verottomat yhteensä|yhteensä ilman alv|netto yhteensä|yhteensä alv 0|veroton hinta|summa alv 0|verollinen osuus',
    tax: 'alv|arvonlisävero|alv yhteensä|vero|alv 24 %|veron osuus|alv määrä|alv osuus|veron määrä|arvonlisävero yhteensä|vero yhteensä|alv 24|alv 25 5 %|alv eur',
    tax_base: 'veron peruste|alv %|alv erittely|verokanta|veroton|netto|alv kanta|kanta|verollinen|erittely',
    total:
      'yhteensä|maksettava|maksettavaa|loppusumma|laskun loppusumma|verollinen yhteensä|yhteensä eur|maksettava yhteensä|summa|laskun summa|verollinen|yhteensä euroa|yhteensä sis alv|verollinen summa|lasku yhteensä|laskun loppusumma eur|maksettava eur|yhteensä verollinen|hyvitettävä|maksettavaa yhteensä|kokonaissumma|määrä|loppusumma eur',
    due: 'maksettava|maksettavaa|avoinna|maksettavaa jää|jäljellä|saldo|avoin saldo|maksettava yhteensä',
    paid: 'maksettu|ennakkomaksu|suoritus|suoritettu|ennakko|suoritukset',
    discount: 'alennus|ale|kassa alennus|hyvitys|käteisalennus',
    shipping:
      'toimituskulut|rahti|laskutuslisä|postikulut|käsittelykulut|pientoimituslisä|toimitusmaksu|kuljetus|laskutuskulu|pakkauskulut',
    rounding: 'pyöristys|pyöristysero',
    carried: 'siirto',
    tip: 'tippi|juomaraha',
    col_position: 'rivi|nro|pos',
    col_code: 'tuotekoodi|koodi|tuotenro|tuotenumero|tuote nro|nimikekoodi|tuotetunnus|nimikenumero|tuote',
    col_description:
      'kuvaus|tuote|selite|nimike|tuotteen nimi|palvelu|tuotekuvaus|tuotenimi|nimi|tuote palvelu|selitys|nimitys',
    col_quantity: 'määrä|kpl|lkm|tunnit|toimitettu|toim määrä',
    col_unit: 'yksikkö|yks|yksik',
    col_unit_price:
      'hinta|yksikköhinta|a hinta|à hinta|veroton hinta|ahinta|hinta alv 0 %|yks hinta|kappalehinta|hinta eur|á hinta|a hinta alv 0 %|veroton a hinta|hinta yks',
    col_tax_rate: 'alv|alv %|verokanta|alv kanta|alv prosentti|vero %',
    col_amount:
      'yhteensä|summa|veroton yhteensä|veroton|rivisumma|yht|netto|yhteensä alv 0 %|yht eur|verollinen yhteensä|loppusumma|rivi yhteensä|verollinen|summa eur|veroton summa',
    col_discount: 'alennus|ale|ale %|alennus %|al %|alennusprosentti',
    legal_form: 'oy|oyj|ky|tmi|ab|toiminimi|avoin yhtiö|osk|oy ab|ry|osuuskunta|ja kumpp',
    street: 'katu|tie|kuja|pl|postilokero|polku|aukio|tori|rinne|kaari|väylä',
    country: 'suomi|finland|ruotsi',
    page: 'sivu|siv|s',
    days: 'päivää|pv|pvä|vrk|viikkoa|kuukausi',
    thanks:
      'kiitos|kiitos käynnistä|tervetuloa|viivästyskorko|huomautusaika|kiitämme|huom|lisätietoja|tervetuloa uudelleen|ystävällisin terveisin|kiitos ostoksesta|palautusoikeus',
  },
  months:
    'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu',
}
