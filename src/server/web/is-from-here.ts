import { isWelcome } from '../live/attach.ts'

/** Whether a request comes from a page of this server, from one of `origins`, or from no page at all. */
export function isFromHere({ headers }: Request, origins: ReadonlySet<string>): boolean {
  const site = headers.get('sec-fetch-site') ?? 'none'
  const origin = headers.get('origin') ?? undefined
  if (origin !== undefined && origins.has(origin)) return true
  if (site !== 'same-origin' && site !== 'none') return false
  return isWelcome(origin, headers.get('host') ?? undefined, origins)
}

/** The secret that a request brings along, if any. */
export function bearerOf({ headers }: Request): string | undefined {
  return /^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
}
