import { renderSVG } from 'uqr'
import { DEVICES, pictureOf, type DeviceKind } from './pictures.ts'
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }

/** Languages of the page. */
export type SetupLanguage = 'en' | 'es'
const WORDS = { en, es }
type Word = keyof typeof en

const STEPS: Readonly<Record<DeviceKind, readonly Word[]>> = {
  quest: ['quest.1', 'quest.2', 'quest.3'],
  ios: ['ios.1', 'ios.2', 'ios.3', 'ios.4'],
  android: ['android.1', 'android.2', 'android.3'],
  chromebook: ['chromebook.1', 'chromebook.2', 'chromebook.3'],
  laptop: ['laptop.1', 'laptop.2', 'laptop.3'],
}

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #22302f; background: #fbf6ec; }
h1, h2, h3 { line-height: 1.2; color: #14555a; }
a { color: #0d4a7a; }
a:focus-visible { outline: 3px solid #0d4a7a; outline-offset: 2px; }
.top { text-align: right; }
.addresses { display: flex; flex-wrap: wrap; gap: 2rem; align-items: center; }
.addresses svg { width: 14rem; height: 14rem; background: #fff; }
.addresses dt { font-weight: bold; }
.addresses dd { margin: 0 0 1rem; font-size: 1.5rem; overflow-wrap: anywhere; }
.devices { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1rem; padding: 0; }
.devices section, .box { background: #fff; border: 2px solid #14555a; border-radius: .75rem; padding: 1rem; overflow-wrap: anywhere; }
.devices svg { fill: #14555a; }
.devices .screen { fill: #fff; }
.devices .line { fill: none; stroke: #14555a; stroke-width: 5; }
.devices .light { fill: none; stroke: #fff; stroke-width: 3; }
.box a { display: inline-block; padding: .5rem 0; }`

/** What the page tells. */
export interface Setup {
  /** For headsets and cameras: by HTTPS. */
  best: string
  /** For screens and text. */
  plain: string
  port: number
  /** Whether devices may be given the certificate of this server's own authority. */
  hasAuthority: boolean
}

/** A page that explains with pictures what each kind of device needs; plain HTML, without any script. */
export function setupPage(language: SetupLanguage, setup: Setup): string {
  const { best, plain, port } = setup
  const other = language === 'en' ? 'es' : 'en'
  const t = (word: Word): string =>
    escape(
      WORDS[language][word]
        .replaceAll('{best}', best)
        .replaceAll('{plain}', plain)
        .replaceAll('{port}', String(port)),
    )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('page.title')}</title>
<style>${STYLE}</style>
</head>
<body>
<nav class="top"><a href="?lang=${other}" lang="${other}" hreflang="${other}">${t('language.other')}</a></nav>
<main>
<h1>${t('page.title')}</h1>
<p>${t('page.intro')}</p>
<h2>${t('page.addresses')}</h2>
<div class="addresses">
${renderSVG(best, { border: 2 }).replace('<svg', `<svg role="img" aria-label="${t('page.code')}"`)}
<dl>
<dt>${t(plain === best ? 'page.plain' : 'page.best')}</dt><dd><a href="${escape(best)}">${escape(best)}</a></dd>
${plain === best ? '' : `<dt>${t('page.plain')}</dt><dd><a href="${escape(plain)}">${escape(plain)}</a></dd>`}
</dl>
</div>
${needs(setup, t)}
<h2>${t('page.trouble')}</h2>
<p>${t('page.trouble.1')}</p>
<p>${t('page.trouble.2')}</p>
</main>
</body>
</html>
`
}

/** Steps for each kind of device, or why there are none. */
function needs({ best, hasAuthority }: Setup, t: (word: Word) => string): string {
  if (!best.startsWith('https:')) return `<p class="box">${t('page.unsafe')}</p>`
  if (!hasAuthority) return `<p class="box">${t('page.none')}</p>`
  const sections = DEVICES.map((one) => deviceSection(one, t)).join('\n')
  return `<h2>${t('page.devices')}</h2>\n<div class="devices">\n${sections}\n</div>\n${authorityBox(t)}`
}

const deviceSection = (device: DeviceKind, t: (word: Word) => string): string =>
  `<section aria-labelledby="${device}">
${pictureOf(device)}
<h3 id="${device}">${t(`${device}.name`)}</h3>
<ol>${STEPS[device].map((step) => `<li>${t(step)}</li>`).join('')}</ol>
</section>`

const authorityBox = (t: (word: Word) => string): string =>
  `<h2>${t('authority.title')}</h2>
<div class="box">
<p>${t('authority.what')}</p>
<ul>
<li><a href="/ca.crt" download>${t('authority.android')}</a></li>
<li><a href="/first-shift.mobileconfig">${t('authority.ios')}</a></li>
</ul>
</div>`

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
