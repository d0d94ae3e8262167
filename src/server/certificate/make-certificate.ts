// The library of certificates refuses to load without it.
// oxlint-disable-next-line import/no-unassigned-import
import 'reflect-metadata'
import { createPublicKey, randomBytes } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { AsnConvert } from '@peculiar/asn1-schema'
import {
  GeneralName,
  GeneralSubtree,
  GeneralSubtrees,
  id_ce_nameConstraints,
  NameConstraints,
} from '@peculiar/asn1-x509'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509'

const DAY_MS = 86_400_000
/** A device whose clock goes slow must not find the certificate too young. */
const EARLIER_MS = DAY_MS
const CA_DAYS = 3650
/** Below the 398 days that browsers allow, and short enough that a lost key is soon worth nothing. */
const LEAF_DAYS = 90
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** Where the certificates of our own authority count: within this machine and in local networks, nowhere else. */
const WITHIN: readonly ConstructorParameters<typeof GeneralName>[0][] = [
  { dNSName: 'localhost' },
  { dNSName: 'local' },
  { iPAddress: '10.0.0.0/8' },
  { iPAddress: '127.0.0.0/8' },
  { iPAddress: '169.254.0.0/16' },
  { iPAddress: '172.16.0.0/12' },
  { iPAddress: '192.168.0.0/16' },
]

/** A certificate with its key, in PEM. */
export interface Certificate {
  cert: string
  key: string
}

/** An authority of one's own: who trusts it trusts certificates for local names and addresses that it signs. */
export async function makeAuthority(now: Date): Promise<Certificate> {
  const keys = await newKeys()
  const name = `CN=First Shift on one computer (${randomBytes(3).toString('hex')})`
  const permittedSubtrees = new GeneralSubtrees(
    WITHIN.map((base) => new GeneralSubtree({ base: new GeneralName(base) })),
  )
  const within = AsnConvert.serialize(new NameConstraints({ permittedSubtrees }))
  const cert = await X509CertificateGenerator.create({
    ...common(now, CA_DAYS),
    subject: name,
    issuer: name,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey, false),
      new Extension(id_ce_nameConstraints, true, within),
    ],
  })
  return { cert: pemOf(cert), key: await keyPemOf(keys.privateKey) }
}

/**
 * A server's certificate for names and addresses.
 * @param names host names, and IPv4 addresses of local networks
 */
export async function makeLeaf(
  authority: Certificate,
  names: readonly string[],
  now: Date,
): Promise<Certificate> {
  const keys = await newKeys()
  const issuer = new X509Certificate(authority.cert)
  const issuersKey = await crypto.subtle.importKey(
    'spki',
    createPublicKey(authority.cert).export({ type: 'spki', format: 'der' }),
    ALGORITHM,
    true,
    ['verify'],
  )
  const [signingDer = new ArrayBuffer(0)] = PemConverter.decode(authority.key)
  const cert = await X509CertificateGenerator.create({
    ...common(now, LEAF_DAYS),
    subject: 'CN=First Shift',
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: await crypto.subtle.importKey('pkcs8', signingDer, ALGORITHM, false, ['sign']),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      await SubjectKeyIdentifierExtension.create(keys.publicKey, false),
      await AuthorityKeyIdentifierExtension.create(issuersKey, false),
      new SubjectAlternativeNameExtension(
        names.map((value) => ({ type: isIPv4(value) ? ('ip' as const) : ('dns' as const), value })),
      ),
    ],
  })
  return { cert: pemOf(cert), key: await keyPemOf(keys.privateKey) }
}

function common(now: Date, days: number) {
  const notBefore = new Date(now.getTime() - EARLIER_MS)
  const serial = randomBytes(16)
  // Positive, and of the same length always.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40
  return {
    serialNumber: serial.toString('hex'),
    notBefore,
    notAfter: new Date(notBefore.getTime() + days * DAY_MS),
    signingAlgorithm: ALGORITHM,
  }
}

const newKeys = () => crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])

const pemOf = (cert: X509Certificate): string => `${cert.toString('pem')}\n`

async function keyPemOf(key: CryptoKey): Promise<string> {
  return `${PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`
}
