import { assert, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allDeals,
  checkPlaythroughs,
  countVariations,
  dealFor,
  dealt,
  endingId,
  explore,
  isDealOf,
  levelOf,
  levels,
  prove,
  stageOf,
  start,
  stateKey,
  step,
} from '#scenario'
import { walkTogether } from './proof/compare.ts'
import { mark, note, readStand, standSite, type Draft } from './proof/stand.ts'

const inside = (state: string) => ({ type: 'in', params: { state } })

/**
 * The stand on one of two days, with one of three guests, at one of three levels: when it rains Mei does not mind the
 * wait, and under pressure she leaves after a while.
 */
const dealtStand = (change: (file: Draft, story: Draft) => void = () => undefined) =>
  readStand((file, story) => {
    file.meta.deals = ['sky', 'mood', 'level']
    file.states.sky = { initial: 'sun', states: { sun: {}, rain: { meta: { scene: 'It rains.' } } } }
    const people = (mood: string) => ({ meta: { people: { mei: { at: 'queueFirst', mood } } } })
    file.states.mood = {
      initial: 'calm',
      states: { calm: {}, tired: people('annoyed'), glad: people('happy') },
    }
    file.states.level = { initial: 'normal', states: { guided: {}, normal: {}, pressure: {} } }
    story.arrive.on['press.bell'] = [
      { target: 'served', guard: inside('sky.rain'), actions: [mark(1, 'Dry and quick.')] },
      { target: 'served', actions: [mark(-1, 'You never looked up.')] },
    ]
    story.greeted.after = {
      '12000': { target: 'left', guard: inside('level.pressure'), actions: [note('She goes.')] },
    }
    change(file, story)
  })

describe('a deal', () => {
  it('settles where the dealt regions begin, and nothing else', () => {
    const stand = dealtStand()
    const rainy = dealt(stand, { sky: 'rain', mood: 'glad', level: 'normal' })
    expect(stageOf(rainy, start(rainy).snapshot)).toMatchObject({
      scene: ['Mei waits.', 'It rains.'],
      people: { mei: { mood: 'happy' } },
    })
    expect(step(rainy, start(rainy).snapshot, 'press.bell').marks[0]?.points).toBe(1)
    const asWritten = dealt(stand)
    expect(stateKey(start(asWritten).snapshot)).toBe(stateKey(start(stand).snapshot))
    expect(step(asWritten, start(asWritten).snapshot, 'press.bell').marks[0]?.points).toBe(-1)
  })

  it('gives the same scenario for the same deal, and refuses what is no deal', () => {
    const stand = dealtStand()
    const deal = { sky: 'rain', mood: 'calm', level: 'guided' }
    expect(dealt(stand, deal)).toBe(dealt(stand, { ...deal }))
    for (const wrong of [
      {},
      { ...deal, sky: 'snow' },
      { ...deal, moon: 'full' },
      { sky: 'rain', mood: 'calm' },
    ]) {
      expect(isDealOf(stand, wrong)).toBe(false)
      expect(() => dealt(stand, wrong)).toThrow('Expected a deal of "stand"')
    }
  })

  it('is the written one for seed 0, the same for the same seed, and another for each of as many as there are', () => {
    const stand = dealtStand()
    expect(countVariations(stand)).toBe(6)
    expect(dealFor(stand, 0)).toEqual({ sky: 'sun', mood: 'calm', level: 'normal' })
    assert(
      property(nat(1_000_000), integer({ min: 0, max: 2 }), (seed, index) => {
        const level = levels[index] ?? 'normal'
        const deals = Array.from({ length: 6 }, (_, later) => dealFor(stand, seed + later, level))
        expect(new Set(deals.map((deal) => JSON.stringify(deal))).size).toBe(6)
        expect(deals.every((deal) => isDealOf(stand, deal) && levelOf({ deal }) === level)).toBe(true)
        expect(dealFor(stand, seed, level)).toEqual(deals[0])
      }),
    )
    expect(dealFor(readStand(), 7, 'pressure')).toEqual({})
  })
})

describe('the proof of a scenario that is dealt', () => {
  it('covers every deal: what each of them is by itself', () => {
    const stand = dealtStand()
    const all = explore(stand)
    const each = allDeals(stand.file).map((deal) => explore(dealt(stand, deal)))
    expect(each).toHaveLength(18)
    expect(all.states).toBe(each.reduce((sum, one) => sum + one.states, 0))
    expect(all.starts.map(({ deal }) => deal)).toEqual(each.map((one) => one.starts[0]?.deal))
    expect(all.starts.map(({ best, worst, endings }) => ({ best, worst, endings }))).toEqual(
      each.map(({ best, worst, endings }) => ({ best, worst, endings })),
    )
  })

  it('has nothing to say about a sound one, and knows the best play of each deal', () => {
    const stand = dealtStand()
    const { problems, deals, best } = prove(stand, { site: standSite() })
    expect(problems).toEqual([])
    expect(best).toEqual(deals[0]?.best)
    for (const { deal, best: play } of deals) {
      let { snapshot } = start(dealt(stand, deal))
      for (const decision of play?.decisions ?? [])
        ({ snapshot } = step(dealt(stand, deal), snapshot, decision))
      expect(endingId(snapshot)).toBe('served')
    }
  })

  it('steps as plain XState does, whatever is dealt', () => {
    const stand = dealtStand()
    for (const deal of allDeals(stand.file)) expect(walkTogether(dealt(stand, deal), 60, 7)).toBe(60)
  })

  it('finds what is wrong in one deal only, and says in which', () => {
    const trap = dealtStand((_, story) => {
      story.arrive.on['press.bell'][0].target = 'stuck'
      story.stuck = { meta: { scene: 'Nothing goes on.' } }
    })
    const { problems } = prove(trap, { site: standSite() })
    expect(problems).toMatchObject([
      {
        code: 'nothing-to-do',
        deal: { sky: 'rain', mood: 'calm', level: 'normal' },
        decisions: ['press.bell'],
      },
    ])
  })

  it('finds a deal that makes no difference', () => {
    const idle = dealtStand((file) => {
      file.states.sky.states.rain = {}
      file.states.story.states.arrive.on['press.bell'].shift()
    })
    expect(prove(idle, { site: standSite() }).problems).toMatchObject([
      { code: 'deal-never-read', path: '$.states.sky', advice: expect.stringContaining('"in" guard') },
    ])
  })

  it('holds timed decisions against the time that is left under pressure', () => {
    const timed = (ms: number) =>
      prove(
        dealtStand((_, story) => {
          story.greeted.after = { [ms]: { target: 'left', actions: [mark(-1, 'She waited too long.')] } }
        }),
        { site: standSite() },
      ).problems
    expect(timed(11_000)).toEqual([])
    expect(timed(10_000)).toMatchObject([{ code: 'time-trap', deal: { level: 'pressure' } }])
  })
})

describe('a playthrough', () => {
  const play = { says: 'Quick in the rain.', decisions: ['press.bell'], ending: 'served' }

  it('may say what was dealt, in part', () => {
    const rain = { ...play, deal: { sky: 'rain' }, marks: { customerService: 1 } }
    expect(checkPlaythroughs(dealtStand(), { rain })).toEqual([])
    const wrong = { ...play, marks: { customerService: 1 } }
    expect(checkPlaythroughs(dealtStand(), { wrong })).toMatchObject([{ code: 'wrong-marks' }])
  })

  it('is refused with a deal that the scenario does not know', () => {
    const snow = { ...play, deal: { sky: 'snow' }, marks: {} }
    expect(checkPlaythroughs(dealtStand(), { snow })).toMatchObject([
      { code: 'deal-refused', path: '$.snow.deal', advice: expect.stringContaining('sky, mood, level') },
    ])
  })
})
