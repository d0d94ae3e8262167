import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { bits, integer, isTrue, octets, oid, sequence, set, tagged, time, utf8 } from './der.ts'

const DAY_MS = 86_400_000
/** A device whose clock goes slow must not find the certificate too young. */
const EARLIER_MS = DAY_MS
const CA_DAYS = 3650
/** Below the 398 days that browsers allow, and short enough that a lost key is soon worth nothing. */
const LEAF_DAYS = 90

/** Where the certificates of our own authority count: within this machine and in local networks, nowhere else. */
const WITHIN = {
  names: ['localhost', 'local'],
  networks: [
    ['10.0.0.0', '255.0.0.0'],
    ['127.0.0.0', '255.0.0.0'],
    ['169.254.0.0', '255.255.0.0'],
    ['172.16.0.0', '255.240.0.0'],
    ['192.168.0.0', '255.255.0.0'],
  ],
} as const

/** A certificate with its key, in PEM. */
export interface Certificate {
  cert: string
  key: string
}

/** An authority of one's own: who trusts it trusts certificates for local names and addresses that it signs. */
export function makeAuthority(now: Date): Certificate {
  const { publicKey, privateKey } = newKeys()
  const name = nameOf(`First Shift on one computer (${randomBytes(3).toString('hex')})`)
  const cert = makeCertificate({
    subject: name,
    issuer: name,
    publicKey,
    signingKey: privateKey,
    now,
    days: CA_DAYS,
    extensions: [
      extension('2.5.29.19', true, sequence(isTrue, integer(Buffer.from([0])))),
      // Signs certificates and lists of them.
      extension('2.5.29.15', true, bits(Buffer.from([0x06]), 1)),
      extension('2.5.29.14', false, octets(keyId(publicKey))),
      extension('2.5.29.30', true, sequence(tagged(0, true, ...permitted()))),
    ],
  })
  return { cert, key: pemOf(privateKey) }
}

/**
 * A server's certificate for names and addresses.
 * @param authority as `makeAuthority` made it, read by Node
 * @param names host names, and IPv4 addresses of local networks
 */
export function makeLeaf(
  authority: { subject: Uint8Array; publicKey: KeyObject; privateKey: KeyObject },
  names: readonly string[],
  now: Date,
): Certificate {
  const { publicKey, privateKey } = newKeys()
  const cert = makeCertificate({
    subject: nameOf('First Shift'),
    issuer: authority.subject,
    publicKey,
    signingKey: authority.privateKey,
    now,
    days: LEAF_DAYS,
    extensions: [
      extension('2.5.29.19', true, sequence()),
      // Signs what is said.
      extension('2.5.29.15', true, bits(Buffer.from([0x80]), 7)),
      // A web server.
      extension('2.5.29.37', false, sequence(oid('1.3.6.1.5.5.7.3.1'))),
      extension('2.5.29.14', false, octets(keyId(publicKey))),
      extension('2.5.29.35', false, sequence(tagged(0, false, keyId(authority.publicKey)))),
      extension('2.5.29.17', false, sequence(...names.map(generalName))),
    ],
  })
  return { cert, key: pemOf(privateKey) }
}

interface Parts {
  subject: Uint8Array
  issuer: Uint8Array
  publicKey: KeyObject
  signingKey: KeyObject
  now: Date
  days: number
  extensions: readonly Uint8Array[]
}

function makeCertificate({ subject, issuer, publicKey, signingKey, now, days, extensions }: Parts): string {
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'))
  const serial = randomBytes(16)
  // Positive, and of the same length always.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  const from = new Date(now.getTime() - EARLIER_MS)
  const body = sequence(
    tagged(0, true, integer(Buffer.from([2]))),
    integer(serial),
    algorithm,
    issuer,
    sequence(time(from), time(new Date(from.getTime() + days * DAY_MS))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, true, sequence(...extensions)),
  )
  const whole = sequence(body, algorithm, bits(sign('sha256', body, signingKey)))
  const lines = whole.toString('base64').replaceAll(/.{64}(?!$)/g, '$&\n')
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`
}

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString()

/** A name in a certificate. */
export const nameOf = (common: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), utf8(common))))

const extension = (id: string, isCritical: boolean, value: Uint8Array): Buffer =>
  sequence(oid(id), ...(isCritical ? [isTrue] : []), octets(value))

function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
}

const addressBytes = (address: string): Buffer => Buffer.from(address.split('.').map(Number))

const generalName = (name: string): Buffer =>
  isIPv4(name) ? tagged(7, false, addressBytes(name)) : tagged(2, false, Buffer.from(name))

const permitted = (): Buffer[] => [
  ...WITHIN.names.map((name) => sequence(generalName(name))),
  ...WITHIN.networks.map((pair) => sequence(tagged(7, false, ...pair.map(addressBytes)))),
]
