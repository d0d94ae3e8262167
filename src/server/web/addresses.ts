import { networkInterfaces } from 'node:os'

type Interfaces = ReturnType<typeof networkInterfaces>

/** Networks within this machine, to which no other device belongs. */
const INNER = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|zt|tailscale|wg)|^(vEthernet|WSL)/i

/** The addresses of this machine in its networks, the ones that other devices most likely reach first. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  const found = Object.entries(interfaces).flatMap(([name, all = []]) =>
    all
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  )
  return found.toSorted((one, other) => one.rank - other.rank).map(({ address }) => address)
}

function rankOf(name: string, address: string): number {
  if (address.startsWith('169.254.')) return 3
  if (INNER.test(name)) return 2
  return isPrivate(address) ? 0 : 1
}

/** Whether an address belongs to a network of its own, such as a school's. */
export function isPrivate(address: string): boolean {
  return /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}

/**
 * Who asks. Behind proxies of one's own, the one in front of the last of them: what stands further left anybody can
 * have written.
 * @param socketAddress who is at the other end of the connection
 * @param proxies how many proxies of one's own stand before this server
 */
export function askerOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  socketAddress: string | undefined,
  proxies: number,
): string {
  const written = headers['x-forwarded-for'] ?? ''
  const before = (Array.isArray(written) ? written.join(',') : written).split(',').map((one) => one.trim())
  return (proxies > 0 ? before.at(-proxies) : undefined) || socketAddress || ''
}
