/** Hosts of mail, networks and links that many share, without what is behind the dot; they name no shop. */
const shared = new Set(
  'abv airbnb alice aliceadsl aol apple arcor bigpond bit bluewin bol btinternet centrum chello citromail comcast eircom email facebook fb free freemail freenet gmail gmx goo google googlemail hetnet hotmail icloud inbox instagram interia kpn kpnmail laposte libero linkedin live mac mail me msn naver o2 online onet orange outlook paypal pinterest planet proton protonmail qq rambler rediffmail sapo seznam sfr skynet snapchat t t-online tele2 telenet telia tiktok tin tinyurl tiscali tlen tripadvisor twitter ukr uol virgilio volny wa wanadoo web webmail whatsapp wp x yahoo yandex youtu youtube zeelandnet ziggo zoznam'.split(
    ' ',
  ),
)
/** Networks where what is behind the slash names the shop. */
const network =
  /^(?:facebook|fb|instagram|twitter|tiktok|x)\.com\/(?:@|pages\/)?(?!profile\.php|groups\/|sharer|p\/)([\p{L}\d._-]+)/iu
/** What stands before a country in a domain, as in `acme.co.uk`. */
const secondLevel = /^(?:ac|co|com|edu|go|gob|gov|gouv|gv|info|mil|ne|net|nom|or|org)$/
/** Offices whose pages check receipts. */
const office = /(?:^|\.)(?:gov|gouv|gob|gv|govt|nalog|fazenda|sefaz)(?:\.|$)/

/** The name in a web or mail address, as it is written there: `Acme` of `www.shop.Acme.co.uk/bon`; null: it names nobody. */
export function nameOfHost(address: string): string | null {
  const host = address.replace(/^.*@|^https?:\/\//i, '').replace(/^www\./i, '')
  const handle = network.exec(host)?.[1]
  if (handle) return handle
  const labels = host.replace(/[/?#:].*$/, '').split('.')
  if (labels.length < 2 || office.test(host.toLowerCase())) return null
  labels.pop()
  if (labels.length > 1 && secondLevel.test(labels.at(-1)!.toLowerCase())) labels.pop()
  const name = labels.at(-1)!
  return shared.has(name.toLowerCase()) ? null : name
}

/** Whether a text is a whole web address, with its scheme, a host of several parts or a path: `Booking.com` may be a name. */
export function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\d-]{2,}(?:\.[\p{L}\d-]{2,}){2,}$|^\S+\.\p{L}{2,}\/\S*$/iu.test(
    text,
  )
}
