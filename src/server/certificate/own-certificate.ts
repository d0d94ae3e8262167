import { createPrivateKey, X509Certificate } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isPrivate, lanAddresses } from '../web/addresses.ts'
import { makeAuthority, makeLeaf, type Certificate } from './make-certificate.ts'

const DAY_MS = 86_400_000
/** A certificate with less left is made anew: whoever starts the server once a month never meets one that ran out. */
const LEAST_DAYS = 30
const LEAST_AUTHORITY_DAYS = 365

/** What HTTPS is served with. */
export interface OwnCertificate extends Certificate {
  /** The authority's certificate in PEM, for devices to trust; undefined for a certificate from elsewhere. */
  authority: string | undefined
  /** Whether something was made now. */
  isNew: boolean
}

/** Names and addresses under which this machine is found in local networks. */
export function localNames(): string[] {
  const [short = ''] = hostname().toLowerCase().split('.')
  const named = /^[a-z0-9][a-z0-9-]{0,62}$/.test(short) ? [`${short}.local`] : []
  return [...new Set(['localhost', ...named, '127.0.0.1', ...lanAddresses().filter(isPrivate)])]
}

/**
 * The certificate in a folder: made with an authority of its own at the first start, and made anew from the same
 * authority when it soon runs out or this machine has other addresses. Only this user may read the keys.
 */
export async function ownCertificate(
  folder: string,
  now: Date,
  names: readonly string[] = localNames(),
): Promise<OwnCertificate> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const keptAuthority = await readPair(folder, 'authority', now, LEAST_AUTHORITY_DAYS)
  const authority = keptAuthority ?? (await writePair(folder, 'authority', await makeAuthority(now)))
  const kept = await readPair(folder, 'server', now, LEAST_DAYS)
  const isGood = kept !== undefined && isFor(kept, names) && isFrom(kept, authority)
  const leaf = isGood ? kept : await writePair(folder, 'server', await makeLeaf(authority, names, now))
  return {
    cert: `${leaf.cert}${authority.cert}`,
    key: leaf.key,
    authority: authority.cert,
    isNew: !isGood || keptAuthority === undefined,
  }
}

/**
 * A certificate from elsewhere, such as a district's.
 * @throws Error that says what is wrong with the files
 */
export async function givenCertificate(files: { cert: string; key: string }): Promise<OwnCertificate> {
  const [cert, key] = await Promise.all([readFile(files.cert, 'utf8'), readFile(files.key, 'utf8')])
  if (!fits({ cert, key }))
    throw new Error(`${files.key} is not the key of the certificate in ${files.cert}.`)
  return { cert, key, authority: undefined, isNew: false }
}

async function readPair(
  folder: string,
  name: string,
  now: Date,
  leastDays: number,
): Promise<Certificate | undefined> {
  const read = (end: string) => readFile(join(folder, `${name}.${end}`), 'utf8').catch(() => '')
  const pair = { cert: await read('crt'), key: await read('key') }
  if (!fits(pair)) return undefined
  const leftMs = new Date(new X509Certificate(pair.cert).validTo).getTime() - now.getTime()
  return leftMs > leastDays * DAY_MS ? pair : undefined
}

async function writePair(folder: string, name: string, pair: Certificate): Promise<Certificate> {
  for (const [end, text] of [
    ['key', pair.key],
    ['crt', pair.cert],
  ] as const) {
    const path = join(folder, `${name}.${end}`)
    await writeFile(`${path}.part`, text, { mode: 0o600 })
    await rename(`${path}.part`, path)
  }
  return pair
}

function fits({ cert, key }: Certificate): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch {
    return false
  }
}

function isFor({ cert }: Certificate, names: readonly string[]): boolean {
  const named = (new X509Certificate(cert).subjectAltName ?? '')
    .split(', ')
    .map((one) => one.replace(/^(DNS|IP Address):/, ''))
  return named.toSorted().join() === names.toSorted().join()
}

const isFrom = ({ cert }: Certificate, authority: Certificate): boolean =>
  new X509Certificate(cert).verify(new X509Certificate(authority.cert).publicKey)
