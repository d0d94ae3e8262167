/** A detail by which somebody could be found. */
export type PrivateDetail = 'email' | 'phone'

const EMAIL = /[^\s@]+\s*(@|\(at\)|\[at\])\s*[^\s@]+\.[a-z]{2,}/iu
const PHONE = /\+?\d[\d\s().-]{5,}\d/gu

/**
 * Finds what looks like an e-mail address or a phone number in what a learner wrote, so that the page can
 * warn before it is kept. Dates, times and prices are left alone: a phone number has 7 to 15 digits and no
 * decimal shape.
 */
export function findPrivateDetails(text: string): PrivateDetail[] {
  const found: PrivateDetail[] = []
  if (EMAIL.test(text)) found.push('email')
  if ((text.match(PHONE) ?? []).some(isPhone)) found.push('phone')
  return found
}

function isPhone(candidate: string): boolean {
  const digits = candidate.replace(/\D/g, '')
  if (digits.length < 7 || digits.length > 15) return false
  const isDate = /^\d{4}-\d{1,2}-\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(candidate.trim())
  return !isDate
}
