const secretLike = [
  /\b(?:bearer|basic)\s+[\w+/.=~-]{8,}/gi,
  /\b[\w.%+-]+@[\w-]+(?:\.[\w-]+)+\b/g,
  /\b(?:sk|pk|rk|whsec|ghp|gho|xox[abp]|AKIA)[_-]?[\w+/-]{8,}={0,2}/g,
  /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]+)?/g,
  /(?<=\b[\w-]*(?:password|passwd|pwd|secret|token|api[_-]?key|authorization|session|cookie|signature)["']?\s*[:=]\s*["']?)[^\s"',;&<>]+/gi,
  /(?<=[?&][\w.-]+=)[^\s&"'<>]+/g,
  /\b(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])[\w+/-]{24,}={0,2}/gi,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g,
]

/**
 * The part of a system's answer that may be shown: a short line without markup and without anything like a
 * secret.
 */
export function redact(text: string, maxCharacters = 200): string {
  const plain = text
    .slice(0, 4_000)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  const safe = secretLike.reduce((line, pattern) => line.replace(pattern, '[…]'), plain)
  return safe.length > maxCharacters ? `${safe.slice(0, maxCharacters - 1).toWellFormed()}…` : safe
}
