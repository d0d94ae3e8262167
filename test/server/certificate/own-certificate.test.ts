import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeLeaf } from '../../../src/server/certificate/make-certificate.ts'
import { givenCertificate, ownCertificate } from '../../../src/server/certificate/own-certificate.ts'
import { newFolder } from '../web/servers.ts'

const NAMES = ['localhost', 'room-12.local', '127.0.0.1', '192.168.1.5']
const NOW = new Date('2026-11-23T10:00:00Z')
const DAY_MS = 86_400_000
const later = (days: number): Date => new Date(NOW.getTime() + days * DAY_MS)

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
})()

/** What openssl thinks of a certificate, on a day. */
const verify = (folder: string, file: string, ...more: string[]): string => {
  const time = String(NOW.getTime() / 1000)
  const args = ['verify', '-x509_strict', '-attime', time, '-purpose', 'sslserver']
  const authority = join(folder, 'authority.crt')
  try {
    return execFileSync('openssl', [...args, ...more, '-CAfile', authority, file], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (problem) {
    return (problem as { stderr: string }).stderr
  }
}

test('a certificate is made once, for local names, by an authority whose keys nobody else may read', async () => {
  const folder = newFolder()
  const first = await ownCertificate(folder, NOW, NAMES)
  expect(first.isNew).toBe(true)
  const leaf = new X509Certificate(first.cert)
  const authority = new X509Certificate(first.authority ?? '')
  expect(authority.ca).toBe(true)
  expect(leaf.ca).toBe(false)
  expect(leaf.checkIssued(authority)).toBe(true)
  for (const name of NAMES.slice(0, 2)) expect(leaf.checkHost(name)).toBe(name)
  for (const address of NAMES.slice(2)) expect(leaf.checkIP(address)).toBe(address)
  const days = (new Date(leaf.validTo).getTime() - new Date(leaf.validFrom).getTime()) / DAY_MS
  expect(days).toBeLessThanOrEqual(90)
  for (const name of ['authority.key', 'server.key'])
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  expect(await ownCertificate(folder, NOW, NAMES)).toEqual({ ...first, isNew: false })
})

test('openssl finds it in order, and in order nowhere outside of local networks', async ({ skip }) => {
  if (!hasOpenssl) skip('openssl is not installed here')
  const folder = newFolder()
  const { authority = '' } = await ownCertificate(folder, NOW, NAMES)
  const server = join(folder, 'server.crt')
  for (const more of [
    ['-verify_hostname', 'room-12.local'],
    ['-verify_ip', '192.168.1.5'],
  ])
    expect(verify(folder, server, ...more)).toContain('server.crt: OK')
  expect(verify(folder, server, '-verify_hostname', 'example.org')).toContain('hostname mismatch')

  const stolen = { cert: authority, key: readFileSync(join(folder, 'authority.key'), 'utf8') }
  for (const name of ['bank.example.org', '8.8.8.8', '11.0.0.1']) {
    const file = join(folder, 'stolen.crt')
    writeFileSync(file, (await makeLeaf(stolen, [name], NOW)).cert)
    expect([name, verify(folder, file)]).toEqual([
      name,
      expect.stringContaining('permitted subtree violation'),
    ])
  }
})

test('it is made anew before it runs out and when the machine has moved, by the same authority', async () => {
  const folder = newFolder()
  const first = await ownCertificate(folder, NOW, NAMES)
  const soon = await ownCertificate(folder, later(50), NAMES)
  expect(soon.isNew).toBe(false)
  const renewed = await ownCertificate(folder, later(60), NAMES)
  expect(renewed.isNew).toBe(true)
  expect(renewed.authority).toBe(first.authority)
  const moved = await ownCertificate(folder, later(60), [...NAMES, '10.0.0.7'])
  expect(moved.isNew).toBe(true)
  expect(new X509Certificate(moved.cert).checkIP('10.0.0.7')).toBe('10.0.0.7')
  expect(moved.authority).toBe(first.authority)
})

test('what is left of a start that was cut off is made anew', async () => {
  const folder = newFolder()
  const first = await ownCertificate(folder, NOW, NAMES)
  rmSync(join(folder, 'server.crt'))
  expect((await ownCertificate(folder, NOW, NAMES)).authority).toBe(first.authority)
  writeFileSync(join(folder, 'authority.crt'), 'half')
  const second = await ownCertificate(folder, NOW, NAMES)
  expect(second.authority).not.toBe(first.authority)
  expect(new X509Certificate(second.cert).checkIssued(new X509Certificate(second.authority ?? ''))).toBe(true)
})

test('a district brings its own, if the key belongs to it', async () => {
  const folder = newFolder()
  const { cert } = await ownCertificate(folder, NOW, NAMES)
  const file = (name: string) => join(folder, name)
  const given = await givenCertificate({ cert: file('server.crt'), key: file('server.key') })
  expect(cert).toContain(given.cert)
  expect(given.authority).toBeUndefined()
  const wrong = givenCertificate({ cert: file('server.crt'), key: file('authority.key') })
  await expect(wrong).rejects.toThrow('is not the key of the certificate')
})
