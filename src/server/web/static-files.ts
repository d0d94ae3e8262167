import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The built app. */
export interface StaticFiles {
  /** index.html as it is served; undefined where nothing is built. */
  page: string | undefined
  /** The file that a request asks for; undefined where there is none. Only what was there at the start is served. */
  answer(request: Request): Promise<Response | undefined>
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.glb': 'model/gltf-binary',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ktx2': 'image/ktx2',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}
const PACKABLE = new Set([
  '.css',
  '.glb',
  '.html',
  '.js',
  '.json',
  '.md',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
])
/** Vite names these by what is in them. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/
/** Below this a file fits in a packet or two anyway. */
const SMALL = 1000
/** Beyond this the best packing takes seconds, which the first learner would wait for. */
const LARGE = 500_000

type Packing = 'br' | 'gzip' | 'plain'
interface Packed {
  bytes: Uint8Array<ArrayBuffer>
  packing: Packing
}

/**
 * Serves a folder. Each file is packed once, when it is first asked for, and kept in memory: thirty devices that open
 * the app at once share what a school's network carries.
 * @param rewrite changes the page before it is served
 */
export async function openStaticFiles(
  folder: string,
  rewrite: (page: string) => string = (page) => page,
): Promise<StaticFiles> {
  const files = await listFiles(folder)
  const kept = new Map<string, Promise<Packed>>()
  const tags = new Map<string, string>()
  const index = files.get('/index.html')
  const page = index === undefined ? undefined : rewrite(await readFile(index, 'utf8'))

  async function pack(name: string, path: string, wanted: Packing): Promise<Packed> {
    const whole = name === '/index.html' && page !== undefined ? Buffer.from(page) : await readFile(path)
    tags.set(name, createHash('sha256').update(whole).digest('base64url').slice(0, 16))
    const packing = whole.length < SMALL ? 'plain' : wanted
    return { bytes: new Uint8Array(await packed(whole, packing)), packing }
  }

  return {
    page,
    async answer(request) {
      const name = nameOf(request.url)
      const path = name === undefined ? undefined : files.get(name)
      if (name === undefined || path === undefined) return undefined
      const type = extname(name)
      const wanted = PACKABLE.has(type) ? packingFor(request.headers.get('accept-encoding') ?? '') : 'plain'
      const key = `${wanted} ${name}`
      const underWay = kept.get(key) ?? pack(name, path, wanted)
      kept.set(key, underWay)
      const { bytes, packing } = await underWay.catch((problem: unknown) => {
        kept.delete(key)
        throw problem
      })
      const tag = `"${tags.get(name)}-${packing}"`
      const headers = new Headers({
        'content-type': TYPES[type] ?? 'application/octet-stream',
        'cache-control': HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        etag: tag,
        ...(PACKABLE.has(type) && { vary: 'accept-encoding' }),
      })
      if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers })
      if (packing !== 'plain') headers.set('content-encoding', packing)
      headers.set('content-length', String(bytes.length))
      return new Response(bytes, { headers })
    },
  }
}

/** Whatever a path says, it is only looked up among these. */
async function listFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [path.slice(folder.length).split(sep).join('/'), path]))
}

function nameOf(url: string): string | undefined {
  try {
    const name = decodeURIComponent(new URL(url).pathname)
    return name.endsWith('/') ? `${name}index.html` : name
  } catch {
    return undefined
  }
}

function packingFor(accepted: string): Packing {
  const named = accepted.split(',').map((one) => one.trim().toLowerCase())
  const wanted = named.filter((one) => !/;\s*q=0(\.0*)?$/.test(one)).map((one) => one.split(';')[0])
  const accepts = new Set(wanted)
  if (accepts.has('br')) return 'br'
  return accepts.has('gzip') ? 'gzip' : 'plain'
}

async function packed(whole: Buffer, packing: Packing): Promise<Buffer> {
  if (packing === 'gzip') return promisify(gzip)(whole, { level: 9 })
  if (packing === 'plain') return whole
  const quality = whole.length > LARGE ? 6 : 10
  return promisify(brotliCompress)(whole, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length },
  })
}
