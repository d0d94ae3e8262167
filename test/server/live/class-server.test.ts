import { classKey, MOST_LOOK_BYTES, type Role } from '#class'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bestPlay, kiosk } from '../../class/kiosk.ts'
import { connectDevice, serveClasses, type TestDevice } from './class-server.ts'
import { memoryStorage } from './memory-storage.ts'

type Served = Awaited<ReturnType<typeof serveClasses>>

let memory = memoryStorage()
let server: Served
let made: { code: string; key: string }
let devices: TestDevice[] = []
beforeEach(async () => {
  memory = memoryStorage()
  server = await serveClasses(memory.storage)
  made = await server.hub.make(kiosk, undefined, 30)
  devices = []
})
afterEach(async () => {
  for (const device of devices) device.cut()
  await server.close()
})

const come = async (
  role: Role = 'explorer',
  transports?: ('websocket' | 'polling')[],
): Promise<TestDevice> => {
  const device = connectDevice(
    server.url,
    made.code,
    role,
    role === 'explorer' ? undefined : made.key,
    transports,
  )
  devices.push(device)
  await vi.waitFor(() => expect(device.device().member).toBeDefined())
  return device
}
const seqOf = (device: TestDevice): number => device.device().at?.state.seq ?? 0
const decide = (device: TestDevice): void => {
  const after = device.device().at?.state.line.length ?? 0
  device.do({ do: 'decide', event: bestPlay[after] ?? '', after })
}

describe('a class', () => {
  test('is led: what the guide does is on every device, by WebSocket and by plain requests', async () => {
    const guide = await come('guide')
    const explorers = [await come(), await come('explorer', ['polling'])]
    decide(guide)
    guide.do({ do: 'ask', about: 'plan', question: 'why', options: ['a', 'b'] })
    await vi.waitFor(() =>
      expect(explorers.map((one) => one.device().at?.state.question)).not.toContain(undefined),
    )
    const to = guide.device().at?.state.question?.seq ?? 0
    explorers[1]?.do({ do: 'answer', to, option: 'b' })
    await vi.waitFor(() => expect(guide.device().at?.state.question?.answers).toEqual({ 2: 'b' }))
    const keys = [guide, ...explorers].map(({ device }) => classKey(device().at?.state ?? ({} as never)))
    await vi.waitFor(() => expect(new Set(keys).size).toBe(1))
    expect(guide.device().pending).toEqual([])
  })

  test('takes in who comes late, where it is', async () => {
    const guide = await come('guide')
    decide(guide)
    await vi.waitFor(() => expect(guide.device().at?.state.line).toHaveLength(1))
    const late = await come()
    expect(late.device().at?.state.line).toHaveLength(1)
  })

  test('is not lost with a connection: what was said meanwhile counts once, and what was missed comes', async () => {
    const guide = await come('guide')
    const explorer = await come()
    guide.cut()
    await vi.waitFor(() => expect(guide.isClosed()).toBe(true))
    decide(guide)
    expect(guide.device().pending).toHaveLength(1)
    guide.reconnect()
    await vi.waitFor(() => expect(explorer.device().at?.state.line).toHaveLength(1))
    await vi.waitFor(() => expect(guide.device().pending).toEqual([]))
    expect(guide.device().member?.slot).toBe(0)
    explorer.cut()
    decide(guide)
    await vi.waitFor(() => expect(guide.device().at?.state.line).toHaveLength(2))
    explorer.reconnect()
    await vi.waitFor(() => expect(seqOf(explorer)).toBe(seqOf(guide)))
  })

  test('goes on where it was after the server has started anew', async () => {
    const guide = await come('guide')
    decide(guide)
    await vi.waitFor(() => expect(guide.device().pending).toEqual([]))
    const before = classKey(guide.device().at?.state ?? ({} as never))
    await server.close()
    server = await serveClasses(memory.storage)
    const late = await come()
    const { members: _late, seq: _seq, ...rest } = late.device().at?.state ?? {}
    const {
      members: _members,
      seq: _before,
      ...first
    } = JSON.parse(before) as typeof rest & { members: []; seq: 0 }
    expect(rest).toEqual(first)
  })

  test('is told of nothing that is not written, and is opened anew elsewhere', async () => {
    const guide = await come('guide')
    const explorer = await come()
    memory.breakDown(new Error('the disk is full'))
    decide(guide)
    await vi.waitFor(() => expect(guide.turned).toContain('goingDown'))
    expect(explorer.device().at?.state.line).toEqual([])
    expect(guide.device().pending).toHaveLength(1)
    expect(server.problems).toContain('a class is not served here any more')
    memory.breakDown(undefined)
    guide.reconnect()
    await vi.waitFor(() => expect(guide.device().at?.state.line).toHaveLength(1))
  })

  test('is let go of where another process has taken it over', async () => {
    const guide = await come('guide')
    memory.takeOver([...memory.rows.values()][0]?.id ?? '')
    decide(guide)
    await vi.waitFor(() => expect(guide.turned).toContain('goingDown'))
    expect([...memory.logs.values()][0]).toHaveLength(1)
  })

  test('ends for all when the guide ends it', async () => {
    const guide = await come('guide')
    const explorer = await come()
    guide.do({ do: 'end' })
    await vi.waitFor(() => expect(explorer.device().at?.state.isEnded).toBe(true))
    await vi.waitFor(() => expect(memory.rows.get(made.code)?.endedAt).not.toBeNull())
    const late = connectDevice(server.url, made.code, 'explorer')
    devices.push(late)
    await vi.waitFor(() => expect(late.turned).toEqual(['ended']))
  })
})

describe('what is live', () => {
  test('looks and signs pass, and nothing of them is written', async () => {
    const guide = await come('guide')
    const explorer = await come()
    explorer.look([12, 160, -30, 64, 5])
    explorer.sign('hand')
    await vi.waitFor(() => expect(guide.looks().get(1)).toEqual([12, 160, -30, 64, 5]))
    await vi.waitFor(() => expect(guide.signs).toEqual(['hand']))
    explorer.look([14, 160, -30, 66, 5])
    await vi.waitFor(() => expect(guide.looks().get(1)).toEqual([14, 160, -30, 66, 5]))
    await vi.waitFor(() => expect(guide.here()).toEqual([0, 1]))
    explorer.cut()
    await vi.waitFor(() => expect(guide.looks().size).toBe(0))
    await vi.waitFor(() => expect(guide.here()).toEqual([0]))
    expect([...memory.logs.values()][0]).toHaveLength(2)
  })
})

test('what a learner asks is told to guides alone, a few times, and written nowhere', async () => {
  const guide = await come('guide')
  const explorers = [await come(), await come()]
  const ask = (text: string) => explorers[0]?.raw(JSON.stringify({ say: 'wonder', text }))
  for (let i = 0; i < 8; i++) ask(`Do you like it? ${i}`)
  guide.raw(JSON.stringify({ say: 'wonder', text: 'I only lead.' }))
  await vi.waitFor(() => expect(explorers[0]?.turned).toEqual(['tooMany', 'tooMany', 'tooMany']))
  expect(guide.wondered).toEqual(Array.from({ length: 5 }, (_, i) => `Do you like it? ${i}`))
  expect(explorers.flatMap(({ wondered }) => wondered)).toEqual([])
  expect(JSON.stringify([...memory.logs.values()])).not.toContain('like it')
})

test('what comes late by a connection that a device has left does not send it away from the next one', async () => {
  const guide = await come('guide')
  const { slot = 0, token = '' } = guide.device().member ?? {}
  const left = connectDevice(server.url, made.code, 'explorer')
  devices.push(left)
  await vi.waitFor(() => expect(left.device().member).toBeDefined())
  guide.cut()
  await vi.waitFor(() => expect(guide.isClosed()).toBe(true))
  decide(guide)
  guide.reconnect()
  await vi.waitFor(() => expect(guide.device().pending).toEqual([]))
  left.raw(JSON.stringify({ say: 'return', code: made.code, slot, token, seq: 0 }))
  await vi.waitFor(() => expect(left.turned).toEqual(['elsewhere']))
  decide(guide)
  await vi.waitFor(() => expect(guide.device().at?.state.line).toHaveLength(2))
  expect(guide.turned).toEqual([])
})

test('what a learner hands in is told to guides alone and written nowhere, and a guide says that it has come', async () => {
  const guide = await come('guide')
  const explorers = [await come(), await come()]
  const paper = { n: 3, about: 1, text: 'I would wait.\nIt costs a day.' }
  explorers[0]?.raw(JSON.stringify({ say: 'handIn', ...paper }))
  await vi.waitFor(() => expect(guide.papers).toEqual([{ say: 'handedIn', slot: 1, ...paper }]))
  explorers[1]?.raw(JSON.stringify({ say: 'got', slot: 1, n: 3 }))
  guide.raw(JSON.stringify({ say: 'handIn', ...paper }))
  guide.raw(JSON.stringify({ say: 'got', slot: 1, n: 3 }))
  await vi.waitFor(() => expect(explorers[0]?.papers).toEqual([{ say: 'got', n: 3 }]))
  expect([guide.papers.length, explorers[1]?.papers]).toEqual([1, []])
  for (let n = 1; n <= 20; n++) explorers[1]?.raw(JSON.stringify({ say: 'handIn', ...paper, n }))
  await vi.waitFor(() => expect(explorers[1]?.turned.length).toBeGreaterThanOrEqual(4))
  expect(explorers[1]?.turned).not.toContain('unreadable')
  expect(guide.papers.length).toBeLessThanOrEqual(17)
  for (const text of ['', 'x'.repeat(801), 'a\u202Eb', 'a\u0000b'])
    explorers[0]?.raw(JSON.stringify({ say: 'handIn', ...paper, text }))
  await vi.waitFor(() => expect(explorers[0]?.turned).toEqual(Array.from({ length: 4 }, () => 'unreadable')))
  expect(JSON.stringify([...memory.logs.values()])).not.toContain('costs a day')
})

describe('whoever means harm', () => {
  test('gets into no class without its code, and is soon not answered any more', async () => {
    const stranger = connectDevice(server.url, 'AAAA', 'explorer')
    devices.push(stranger)
    for (let i = 0; i < 12; i++) {
      stranger.raw(JSON.stringify({ say: 'enter', code: 'CCCC', role: 'explorer' }))
      await new Promise((resolve) => {
        setTimeout(resolve, 20)
      })
    }
    await vi.waitFor(() => expect(stranger.isClosed()).toBe(true))
    expect(new Set(stranger.turned)).toEqual(new Set(['noSuchClass']))
  })

  test('does not lead without the key, and is no member without its token', async () => {
    await come('guide')
    const victim = await come()
    const stranger = connectDevice(server.url, made.code, 'guide', 'x'.repeat(32))
    devices.push(stranger)
    await vi.waitFor(() => expect(stranger.turned).toEqual(['wrongKey']))
    stranger.raw(JSON.stringify({ say: 'return', code: made.code, slot: 1, token: 'x'.repeat(43), seq: 0 }))
    await vi.waitFor(() => expect(stranger.turned).toEqual(['wrongKey', 'wrongKey']))
    expect(stranger.device().member).toBeUndefined()
    expect(victim.isClosed()).toBe(false)
  })

  test('leads nothing as a learner, floods nobody, and is cut off for noise; the class goes on', async () => {
    const guide = await come('guide')
    const explorer = await come()
    explorer.do({ do: 'end' })
    explorer.do({ do: 'remove', slot: 0 })
    await vi.waitFor(() => expect(explorer.turned).toEqual(['notAGuide', 'notAGuide']))
    for (let i = 0; i < 200; i++) explorer.do({ do: 'answer', to: 1, option: 'a' })
    await vi.waitFor(() => expect(explorer.turned).toContain('tooMany'))
    for (let i = 0; i < 12; i++) explorer.raw(`{"say":"${'x'.repeat(i)}`)
    await vi.waitFor(() => expect(explorer.isClosed()).toBe(true))
    decide(guide)
    await vi.waitFor(() => expect(guide.device().at?.state.line).toHaveLength(1))
  })

  test('is cut off for a message that is too long, and for a look that is none', async () => {
    const explorer = await come()
    explorer.raw('x'.repeat(20_000))
    await vi.waitFor(() => expect(explorer.isClosed()).toBe(true))
    const other = await come()
    for (let i = 0; i < 12; i++) other.raw(new Uint8Array(MOST_LOOK_BYTES + 1))
    await vi.waitFor(() => expect(other.isClosed()).toBe(true))
  })

  test('takes no place from who is there: a second device of one member sends the first away', async () => {
    const guide = await come('guide')
    const again = connectDevice(server.url, made.code, 'guide', made.key)
    devices.push(again)
    await vi.waitFor(() => expect(again.device().member).toBeDefined())
    expect(again.device().member?.slot).toBe(1)
    const { token = '' } = guide.device().member ?? {}
    again.raw(JSON.stringify({ say: 'return', code: made.code, slot: 0, token, seq: 0 }))
    await vi.waitFor(() => expect(guide.turned).toEqual(['elsewhere']))
  })
})
