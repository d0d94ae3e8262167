import { afterEach, expect, test, vi } from 'vitest'
import { openTeller } from '../../src/pages/debrief/open-teller.ts'

afterEach(() => vi.unstubAllGlobals())

test('a worker that dies before it is asked answers with its failure, not with silence', async () => {
  const worker = Object.assign(new EventTarget(), { postMessage() {}, terminate() {} })
  vi.stubGlobal('Worker', function Worker() {
    return worker
  })
  const teller = openTeller(() => {})
  worker.dispatchEvent(new Event('error'))
  await expect(teller.ask({ kind: 'whatIf', index: 0, event: 'look.cup' })).rejects.toThrow('stopped')
})
