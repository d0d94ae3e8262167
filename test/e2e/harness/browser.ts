import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

/** Software rendering, no calls home, and a throttle-free background tab. */
const ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--mute-audio',
]

const onPath = (name: string): string | undefined => {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : undefined
}

const systemBrowser = (): string | undefined =>
  process.env['CHROMIUM'] ??
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath).find(Boolean)

const playwrightBrowser = (): string | undefined => {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

const run = (command: string, args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 })
    return true
  } catch {
    return false
  }
}

const installFromDebian = (): void => {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [command, ...before] = [...asRoot, 'apt-get']
  run(command, [...before, 'update', '-qq'])
  run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'])
}

/**
 * Path of a Chromium for the tests: the system's, else Playwright's, else Playwright's download, else
 * Debian's package.
 * @throws when none is there and none can be installed, saying what to do.
 */
export const ensureBrowser = (): string => {
  const present = systemBrowser() ?? playwrightBrowser()
  if (present) return present
  console.log('No Chromium here: getting one (once).')
  if (run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'])) {
    const downloaded = playwrightBrowser()
    if (downloaded) return downloaded
  }
  installFromDebian()
  const installed = systemBrowser()
  if (installed) return installed
  throw new Error(
    'The tests need Chromium and could not install one. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  )
}

/** A headless browser as the tests use it; close it when done. */
export const launchBrowser = (extra: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(), args: [...ARGS, ...extra] })
