import { createRate, type Rate } from './rate.ts'

/** Addresses that are remembered, in memory only. */
const MOST_ADDRESSES = 10_000

/**
 * A rate for each address that asks. Addresses stay in memory, and whoever has not been heard of for longest is
 * forgotten first.
 * @param perSecond how many an address may do in a second, in the long run
 * @param most how many at once after a pause
 * @param now the time in milliseconds
 */
export function createRates(
  perSecond: number,
  most: number,
  now: () => number = () => performance.now(),
): (address: string) => Rate {
  const rates = new Map<string, Rate>()
  return (address) => {
    const rate = rates.get(address) ?? createRate(perSecond, most, now)
    rates.delete(address)
    rates.set(address, rate)
    const [oldest] = rates.keys()
    if (rates.size > MOST_ADDRESSES && oldest !== undefined) rates.delete(oldest)
    return rate
  }
}
