/** What introduces a short name behind a party's: `(“Licensor”)`, `(the "Company")`, `– nachfolgend „Mieter“ –`. */
export const definitionAhead =
  /[([]\s*(?:(?:the|der|die|das|le|la|el|los|las|o|a|il|collectively|together|each|individually|hereinafter|hereafter|herein|referred to(?: herein)? as|called|nachfolgend|nachstehend|im folgenden|ci-après|dénommée?|ensuite|en adelante|en lo sucesivo|doravante|denominad[oa]|adiante|di seguito|hierna|te noemen|genannt|auch|as|also|or|jointly|and|its affiliates|with|successors)[\s,:]*){0,8}["“”„«'‘’]|hereinafter|hereafter|(?:nachfolgend|nachstehend|im folgenden)\s|ci-après|en adelante|en lo sucesivo|doravante|adiante designad|di seguito|hierna/i
export const definitionAtStart = new RegExp(`^[\\s,;–—-]*(?:${definitionAhead.source})`, 'i')
