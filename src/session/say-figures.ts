import { yearlyPay, type Figure, type Occupation, type Pay } from '#career'
import type { T } from './words.ts'

/** `$41,070`: dollars as they are written in the United States, in the learner's language. */
export function dollars(amount: number, language: string, digits = 0): string {
  return new Intl.NumberFormat(`${language}-US`, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}

/** `1,234` or `3.1`, as written in the United States. */
export function sayNumber(value: number, language: string): string {
  return new Intl.NumberFormat(`${language}-US`, { maximumFractionDigits: 1 }).format(value)
}

/** The pay of the one in the middle: by year, by hour, or as far as the survey counts. */
export function sayPay(pay: Pay | undefined, t: T, language: string): string {
  if (!pay) return t('pages.jobs.pay.unknown')
  if (pay.by === 'top') return t('pages.jobs.pay.top', { pay: dollars(pay.atLeast, language) })
  if (pay.by === 'hour') return t('pages.jobs.pay.hour', { pay: dollars(pay.median, language, 2) })
  return t('pages.jobs.pay.year', { pay: dollars(pay.median, language) })
}

/** Which figure a job's pay is: what is only paid by the hour is from another table. */
export function payFigure(pay: Pay | undefined): Figure {
  return pay?.by === 'hour' ? 'hourlyPay' : 'pay'
}

/** Pay in two words, for a list: `$41,070 a year`. */
export function sayPayBriefly(occupation: Occupation, t: T, language: string): string {
  const { pay } = occupation
  if (pay?.by === 'hour') return t('pages.jobs.pay.hourBrief', { pay: dollars(pay.median, language, 2) })
  const year = yearlyPay(occupation)
  if (year === undefined) return t('pages.jobs.pay.unknownBrief')
  return t(pay?.by === 'top' ? 'pages.jobs.pay.topBrief' : 'pages.jobs.pay.yearBrief', {
    pay: dollars(year, language),
  })
}

/** How an occupation's growth compares with that of all jobs. */
export function growthWord(growth: number, average: number): 'faster' | 'average' | 'slower' | 'shrinking' {
  if (growth < 0) return 'shrinking'
  if (growth > average + 1) return 'faster'
  return growth < average - 1 ? 'slower' : 'average'
}

/** `+6.4 %`, `−2 %`. */
export function percent(value: number, language: string): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${sayNumber(Math.abs(value), language)}\u202f%`
}

/** Thousands as a whole number of jobs: 33.2 is `33,200`. */
export function thousands(value: number, language: string): string {
  return sayNumber(Math.round(value * 1000), language)
}
