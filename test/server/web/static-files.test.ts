import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { allowConnections, securityHeaders } from '../../../src/server/web/security-headers.ts'
import { openStaticFiles } from '../../../src/server/web/static-files.ts'

const root = mkdtempSync(join(tmpdir(), 'first-shift-dist-'))
const dist = join(root, 'dist')
const script = 'console.log("a long script");\n'.repeat(200)
const policy = "default-src 'self'; connect-src 'self' blob:"
const page = `<meta\n http-equiv="Content-Security-Policy"\n content="${policy}"\n/>`

mkdirSync(join(dist, 'assets'), { recursive: true })
writeFileSync(join(root, 'secret.txt'), 'not for the network')
symlinkSync(join(root, 'secret.txt'), join(dist, 'linked.txt'))
writeFileSync(join(dist, 'index.html'), page)
writeFileSync(join(dist, 'sw.js'), script)
writeFileSync(join(dist, 'assets', 'stage-DzX56Ic5.js'), script)
writeFileSync(join(dist, 'assets', 'eng.traineddata-CYZ2qwst.gz'), 'packed already'.repeat(200))
writeFileSync(join(dist, 'icon.svg'), '<svg/>')

afterAll(() => rmSync(root, { recursive: true }))

const files = await openStaticFiles(dist)
const ask = (path: string, headers: Record<string, string> = {}) =>
  files.answer(new Request(`http://school${path}`, { headers }))

test('a script is packed as the browser takes it, and unpacks to what it was', async () => {
  const plain = await ask('/assets/stage-DzX56Ic5.js')
  expect(plain?.headers.get('content-encoding')).toBeNull()
  expect(await plain?.text()).toBe(script)
  const brotli = await ask('/assets/stage-DzX56Ic5.js', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli?.headers.get('content-encoding')).toBe('br')
  const bytes = Buffer.from((await brotli?.arrayBuffer()) ?? new ArrayBuffer())
  expect(bytes.length).toBeLessThan(script.length / 20)
  expect(brotliDecompressSync(bytes).toString()).toBe(script)
  // Over plain HTTP browsers offer no brotli.
  const gzip = await ask('/assets/stage-DzX56Ic5.js', { 'accept-encoding': 'gzip, deflate, br;q=0' })
  expect(gzip?.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from((await gzip?.arrayBuffer()) ?? new ArrayBuffer())).toString()).toBe(script)
  expect(gzip?.headers.get('vary')).toBe('accept-encoding')
})

test('what is named by its content is kept for ever, and everything else is asked for anew', async () => {
  const hashed = await ask('/assets/stage-DzX56Ic5.js')
  expect(hashed?.headers.get('cache-control')).toContain('immutable')
  for (const path of ['/', '/index.html', '/sw.js', '/icon.svg'])
    expect((await ask(path))?.headers.get('cache-control')).toBe('no-cache')
  const tag = (await ask('/sw.js'))?.headers.get('etag') ?? ''
  expect((await ask('/sw.js', { 'if-none-match': tag }))?.status).toBe(304)
  expect((await ask('/sw.js', { 'if-none-match': '"other"' }))?.status).toBe(200)
})

test('types are what browsers need, and what is packed already is left as it is', async () => {
  const type = async (path: string) => (await ask(path))?.headers.get('content-type')
  expect(await type('/')).toBe('text/html; charset=utf-8')
  expect(await type('/icon.svg')).toBe('image/svg+xml')
  const data = await ask('/assets/eng.traineddata-CYZ2qwst.gz', { 'accept-encoding': 'br' })
  expect(data?.headers.get('content-type')).toBe('application/gzip')
  expect(data?.headers.get('content-encoding')).toBeNull()
})

test('nothing outside the folder can be asked for', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/linked.txt',
    '/%00',
    '/%ff',
    '/assets',
    '//secret.txt',
  ])
    expect([path, await ask(path)]).toEqual([path, undefined])
})

test('the policy in the header is the one in the page, and says who may frame it', () => {
  const headers = securityHeaders(files.page)
  expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'self'`)
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the page may connect to other processes of the same deployment, and to nobody else', async () => {
  const open = await openStaticFiles(dist, (text) => allowConnections(text, ['https://b.example.org']))
  expect(open.page).toContain("connect-src 'self' https://b.example.org wss://b.example.org blob:")
  expect(await (await open.answer(new Request('http://school/')))?.text()).toBe(open.page)
  expect(allowConnections(page, [])).toBe(page)
})
