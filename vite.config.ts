import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import type { CareerWords } from './src/career/words.ts'
import { readListed } from './src/pages/read-glance.ts'
import { shiftFilesOf } from './src/pages/shift-files.ts'

/** @pmndrs/xr carries a 6 MB headset emulator that no user loads; tests inject their own. */
const noEmulator: Plugin = {
  name: 'no-emulator',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === './emulate.js' && importer?.includes('@pmndrs/xr') ? '\0no-emulator' : null
  },
  load(id) {
    return id === '\0no-emulator'
      ? 'export const emulate = () => { throw new Error("The emulator is not in this build.") }'
      : null
  },
}

/** The reader of signs asks for these only where it runs in Node. */
const noNodeParts: Plugin = {
  name: 'no-node-parts',
  enforce: 'pre',
  resolveId(id, importer) {
    return (id === 'crypto' || id === 'fs' || id === 'path') && importer?.includes('tesseract.js-core')
      ? '\0no-node-part'
      : null
  },
  load(id) {
    return id === '\0no-node-part' ? 'export default {}' : null
  },
}

/** The dev server injects inline scripts that the page's content security policy rightly refuses. */
const policyInBuildOnly: Plugin = {
  name: 'policy-in-build-only',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta[^>]*Content-Security-Policy[^>]*>/, ''),
}

/** Scenario files are written for people to read; learners download them and devices scan every character. */
const packedScenarios: Plugin = {
  name: 'packed-scenarios',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.originalFileNames.some((name) => name.startsWith('scenarios/')))
        continue
      file.source = JSON.stringify(JSON.parse(String(file.source)))
    }
  },
}

const scenarios = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, file: parsed(`scenarios/${name}/scenario.json`) }))

const shiftFiles = Object.fromEntries(
  scenarios.map(({ name, file }) => [name, shiftFilesOf(file, filesOfSite)]),
)

function filesOfSite(site: string): string[] {
  const folder = `assets/sites/${site}`
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

/** Where devices keep the sites and people of the shifts they opened; a new name as soon as one of these files is new. */
const shiftCache = `shifts-${fingerprintOf(['assets/sites', 'assets/people'])}`

function fingerprintOf(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders)
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted())
      if (/\.(glb|json|webp)$/.test(path)) hash.update(path).update(readFileSync(`${folder}/${path}`))
  return hash.digest('hex').slice(0, 12)
}

/** The list of the front page, which would otherwise fetch every scenario whole. */
const shiftList = (language: string) =>
  scenarios.flatMap(({ name, file }) => {
    const path = `scenarios/${name}/${language}.json`
    const lines = existsSync(path) ? (parsed(path) as Record<string, string>) : {}
    const listed = readListed(file, name, (line) => lines[line] ?? line)
    return listed ? [{ ...listed, jobs: listed.occupations.map((code) => jobName(code, language)) }] : []
  })

const jobName = (code: string, language: string) =>
  (parsed(`assets/careers/words-${language}.json`) as CareerWords).occupations[code.slice(0, 7)]?.title ??
  code

function parsed(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

export default defineConfig({
  define: {
    SHIFT_CACHE: JSON.stringify(shiftCache),
    SHIFT_FILES: JSON.stringify(shiftFiles),
    SHIFT_LIST_EN: JSON.stringify(shiftList('en')),
    SHIFT_LIST_ES: JSON.stringify(shiftList('es')),
  },
  base: './',
  publicDir: 'assets',
  plugins: [
    noEmulator,
    noNodeParts,
    policyInBuildOnly,
    packedScenarios,
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        name: 'First Shift',
        short_name: 'First Shift',
        description: 'Try a job before you choose one.',
        start_url: './',
        display: 'standalone',
        background_color: '#fbf6ec',
        theme_color: '#14555a',
        icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,md,svg,glb,webp,woff2}'],
        // What only one shift needs is kept when that shift is opened, see pages/keep-shift.ts.
        // What reads signs and posters is kept when a camera walk first fetches it. What reads files of clips is for the few
        // who answer a class.
        globIgnores: [
          'xr-profiles/**/*.glb',
          'sites/**',
          'people/**',
          'careers/**',
          'assets/tesseract-core-*',
          'assets/bare-clip-*',
        ],
        runtimeCaching: [
          // The catalogue answers at once, and the next visit has what is new in it.
          {
            urlPattern: /\/assets\/[\w-]+\.(?:wasm|gz)$|\/assets\/tesseract-core-[\w-]+\.js$/,
            handler: 'CacheFirst',
            options: { cacheName: 'reading', expiration: { maxEntries: 8 } },
          },
          {
            urlPattern: /\/careers\/[a-z-]+\.json$/,
            handler: 'StaleWhileRevalidate',
            options: { cacheName: 'careers' },
          },
          {
            urlPattern: /\/(?:sites|people)\/[a-zA-Z0-9/-]+\.(?:glb|json|webp)$/,
            handler: 'CacheFirst',
            // Servers that answer other origins too vary by origin; preloads name theirs.
            options: { cacheName: shiftCache, matchOptions: { ignoreVary: true } },
          },
        ],
        // The app is one page; what the class server says by itself is not it.
        navigateFallbackDenylist: [
          /\/(?:setup|healthz|metrics)(?:$|\?)/,
          /\/(?:api|class)\//,
          /\.(?:crt|mobileconfig|md)$/,
        ],
        maximumFileSizeToCacheInBytes: 6 * 1024 * 1024,
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 1600,
    license: { fileName: 'libraries.md' },
  },
  worker: { format: 'es', plugins: () => [noNodeParts] },
  preview: { host: true },
  // Classes while developing: `npx tsx src/server/main.ts` beside `npm run dev`.
  server: {
    proxy: {
      '^/(api|setup)(/|$)': 'http://localhost:4173',
      '^/class/': { target: 'http://localhost:4173', ws: true },
    },
  },
})
