import { readdirSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { firstFilesOf } from './src/pages/shift-files.ts'

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

const shiftFiles = Object.fromEntries(
  readdirSync('scenarios', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [
      name,
      firstFilesOf(JSON.parse(readFileSync(`scenarios/${name}/scenario.json`, 'utf8'))),
    ]),
)

export default defineConfig({
  define: { SHIFT_FILES: JSON.stringify(shiftFiles) },
  base: './',
  publicDir: 'assets',
  plugins: [
    noEmulator,
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
        globPatterns: ['**/*.{html,js,css,json,svg,glb,webp,woff2}'],
        globIgnores: ['xr-profiles/**/*.glb'],
        maximumFileSizeToCacheInBytes: 6 * 1024 * 1024,
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 1600 },
  worker: { format: 'es' },
  preview: { host: true },
})
