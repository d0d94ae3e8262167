/** What a page may do when none says so itself: show what comes from here. */
const PLAIN_POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"

/**
 * The headers of every answer. The policy is the page's own, so that the two cannot drift apart; to it comes what
 * only a header can say.
 * @param page index.html as it is served; undefined where the app is not built
 */
export function securityHeaders(page: string | undefined): Readonly<Record<string, string>> {
  return {
    'content-security-policy': `${policyOf(page) ?? PLAIN_POLICY}; frame-ancestors 'self'`,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy':
      'xr-spatial-tracking=(self), camera=(self), accelerometer=(self), gyroscope=(self), magnetometer=(self), geolocation=(self), microphone=(self), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
}

/**
 * Lets a page connect to other addresses of the same deployment: a class may be served by another process.
 * @param origins as https://b.example.org
 */
export function allowConnections(page: string, origins: Iterable<string>): string {
  const all = [...origins].flatMap((origin) => [origin, origin.replace(/^http/, 'ws')])
  return all.length === 0 ? page : page.replace("connect-src 'self'", `connect-src 'self' ${all.join(' ')}`)
}

function policyOf(page: string | undefined): string | undefined {
  return /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page ?? '')?.[1]
}
