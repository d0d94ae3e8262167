import { openStorage } from '../../../src/server/storage/open-storage.ts'
import { entries } from './rows.ts'

/**
 * A process that appends to one class until it is killed, four groups at a time, and prints what was acknowledged:
 * node --import tsx appender.ts '<where, as JSON>' '<row, as JSON>'
 */
const [where = '', text = ''] = process.argv.slice(2)
const row = JSON.parse(text)
const storage = await openStorage(JSON.parse(where))
await storage.makeClass(row)
console.log('made')
const claim = await storage.claim(row.id, 'appender', `http://${process.pid}`, 1)
if (!claim.held) throw new Error('the lease of a killed process has run out')
const { epoch } = claim
let last = (await storage.read(row.id, 0)).length
console.log(`kept ${last}`)

async function appendOn(): Promise<never> {
  for (;;) {
    const from = last + 1
    last += 1 + Math.floor(Math.random() * 8)
    const to = last
    await storage.append(row.id, epoch, entries(from, to))
    console.log(`acknowledged ${to}`)
  }
}

await Promise.all([appendOn(), appendOn(), appendOn(), appendOn()])
