import { Hono } from 'hono'
import { setupPage, type Setup, type SetupLanguage } from './page.ts'
import { profileOf } from './profile.ts'

/** A page without scripts, whose styles are its own. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What the routes tell of. */
export interface SetupParts {
  setup: () => Omit<Setup, 'hasAuthority'>
  /** The certificate of this server's own authority in PEM; undefined: there is none. */
  authority: () => string | undefined
}

/** `/setup`: what devices need. `/ca.crt` and `/first-shift.mobileconfig`: what they may be given. */
export function setupRoutes({ setup, authority }: SetupParts): Hono {
  const routes = new Hono()
  routes.get('/setup', (context) => {
    const language = languageOf(context.req.query('lang'), context.req.header('accept-language'))
    const page = setupPage(language, { ...setup(), hasAuthority: authority() !== undefined })
    return context.html(page, 200, {
      'cache-control': 'no-cache',
      'content-security-policy': POLICY,
      vary: 'accept-language',
    })
  })
  const file = (path: string, type: string, make: (pem: string) => string) =>
    routes.get(path, (context) => {
      const pem = authority()
      if (pem === undefined) return context.notFound()
      return context.body(make(pem), 200, { 'content-type': type, 'cache-control': 'no-cache' })
    })
  file('/ca.crt', 'application/x-x509-ca-cert', (pem) => pem)
  file('/first-shift.mobileconfig', 'application/x-apple-aspen-config', profileOf)
  return routes
}

function languageOf(asked: string | undefined, accepted = ''): SetupLanguage {
  if (asked === 'en' || asked === 'es') return asked
  const named = accepted.split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  const first = named.find((one) => one === 'en' || one === 'es')
  return first === 'es' ? 'es' : 'en'
}
