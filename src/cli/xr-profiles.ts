import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@webxr-input-profiles/assets/package.json'))
const TARGET = fileURLToPath(new URL('../../assets/xr-profiles/', import.meta.url))

/** Controllers of the headsets that schools have, beside all generic ones; anything else is laid out as a generic one. */
const DEVICES =
  /^(generic-.*|meta-quest-.*|oculus-touch.*|oculus-go|pico-.*|htc-vive.*|hp-mixed-reality|microsoft-mixed-reality|magicleap-.*|samsung-galaxyxr|valve-index)$/

/**
 * Copies the layouts of common controllers into `assets/xr-profiles`, so that a headset fetches them from us and
 * works without the internet. Models are left out: the stage draws hands and controllers itself.
 */
async function copyProfiles(): Promise<number> {
  const profiles = join(PACKAGE, 'dist/profiles')
  const list = await readJson(join(profiles, 'profilesList.json'))
  const kept = Object.entries(list as Record<string, { path: string }>).filter(([name]) => DEVICES.test(name))
  await rm(TARGET, { recursive: true, force: true })
  for (const { path } of new Map(kept.map(([, entry]) => [entry.path, entry])).values()) {
    await mkdir(join(TARGET, dirname(path)), { recursive: true })
    await writeJson(join(TARGET, path), await readJson(join(profiles, path)), withoutVisuals)
  }
  await writeJson(join(TARGET, 'profilesList.json'), Object.fromEntries(kept))
  await cp(join(PACKAGE, 'LICENSE.md'), join(TARGET, 'LICENSE.md'))
  return kept.length
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

async function writeJson(file: string, data: unknown, replacer?: (key: string, value: unknown) => unknown) {
  await writeFile(file, JSON.stringify(data, replacer))
}

/** How the parts of a model move is of no use without the model. */
function withoutVisuals(key: string, value: unknown): unknown {
  return key === 'visualResponses' ? {} : value
}

console.log(`${await copyProfiles()} controller profiles in assets/xr-profiles`)
