import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endingId,
  explore,
  exploring,
  isTaken,
  type Mark,
  readScenario,
  type Scenario,
  start,
  step,
} from '#scenario'
import { pack } from '../../../src/scenario/proof/packing.ts'
import { generatedFile } from '../generate-machine.ts'
import { readKiosk } from '../kiosk.ts'
import { randomFrom } from './compare.ts'
import { dialsFile } from './dials.ts'
import { readStand } from './stand.ts'

const sum = (marks: readonly Mark[]) => marks.reduce((total, mark) => total + mark.points, 0)

/** Plays events with `step` from the start; every one of them must be taken. */
function play(scenario: Scenario, events: readonly string[]) {
  let { snapshot, marks } = start(scenario)
  let total = sum(marks)
  for (const event of events) {
    const next = step(scenario, snapshot, event)
    if (!next.taken) throw new Error(`${event} is not taken`)
    ;({ snapshot, marks } = next)
    total += sum(marks)
  }
  return { snapshot, total, ending: endingId(snapshot) }
}

describe('the exploration', () => {
  it('knows the best and the worst play of the stand', () => {
    const exploration = explore(readStand())
    expect(exploration.best).toEqual({ total: 3, skills: { customerService: 3 } })
    expect(exploration.worst).toEqual({ total: -1, skills: { customerService: -1 } })
    expect(exploration.bestPlay()).toEqual(['say.hello', 'press.bell'])
    expect(exploration.endings).toEqual(['served', 'left'])
  })

  it('knows from any moment what can still be had, and how', () => {
    const scenario = readStand()
    const exploration = explore(scenario)
    const { snapshot } = step(scenario, start(scenario).snapshot, 'say.hello')
    expect(exploration.bestFrom(snapshot)).toEqual({ total: 1, skills: { customerService: 1 } })
    expect(exploration.worstFrom(snapshot)?.total).toBe(0)
    expect(exploration.endingsFrom(snapshot)).toEqual(['served', 'left'])
    expect(exploration.bestPlay(snapshot)).toEqual(['press.bell'])
    expect(exploration.pathTo(snapshot)).toEqual(['say.hello'])

    const { snapshot: ended } = step(scenario, snapshot, 'go.exit')
    expect(exploration.bestFrom(ended)?.total).toBe(0)
    expect(exploration.endingsFrom(ended)).toEqual(['left'])
    expect(exploration.bestPlay(ended)).toEqual([])
  })

  it.each([
    ['the kiosk', readKiosk()],
    ['the stand', readStand()],
  ])('gives for the best play of %s exactly the total it promises', (_, scenario) => {
    const exploration = explore(scenario)
    const { total, ending } = play(scenario, exploration.bestPlay())
    expect(total).toBe(exploration.best?.total)
    expect(exploration.endings).toContain(ending)
  })

  it('never finds a random play outside the best and the worst total, nor one that ends elsewhere', () => {
    let ended = 0
    const outside: string[] = []
    assert(
      property(generatedFile, integer(), (file, seed) => {
        const read = readScenario(JSON.stringify(file))
        if (!read.ok) throw new Error('generated files are valid')
        const { scenario } = read
        const exploration = explore(scenario, { ignoresReach: true, maxStates: 2000 })
        const { graph, components } = exploration
        if (!exploration.isComplete) return
        const random = randomFrom(seed)
        let { snapshot, marks } = start(scenario)
        let total = sum(marks)
        for (let turn = 0; turn < 60 && endingId(snapshot) === undefined; turn++) {
          const events = graph.compiled.events.filter((event) => isTaken(scenario, snapshot, event))
          const event = events[Math.floor(random() * events.length)]
          if (event === undefined) break
          const next = step(scenario, snapshot, event)
          const [from, to] = [snapshot, next.snapshot].map((one) =>
            graph.table.find(pack(graph.compiled, one)),
          )
          const isInside = components.of[from ?? -1] === components.of[to ?? -1]
          // Marks inside a loop are reported as problems and count nothing in the totals.
          if (!isInside) total += sum(next.marks)
          const best = exploration.bestFrom(next.snapshot)
          const worst = exploration.worstFrom(next.snapshot)
          if (best && total + best.total > (exploration.best?.total ?? 0)) outside.push(event)
          if (worst && total + worst.total < (exploration.worst?.total ?? 0)) outside.push(event)
          ;({ snapshot } = next)
        }
        const ending = endingId(snapshot)
        if (ending === undefined) return
        ended++
        if (!exploration.endings.includes(ending)) outside.push(ending)
      }),
      { numRuns: 80, seed: 7 },
    )
    expect(ended).toBeGreaterThan(5)
    expect(outside).toEqual([])
  }, 600_000)

  it('can be run in slices, and comes to the same result', () => {
    const read = readScenario(JSON.stringify(dialsFile(3, 10)))
    if (!read.ok) throw new Error('the desk is valid')
    const slices = exploring(read.scenario)
    let count = 0
    let slice = slices.next()
    while (!slice.done) {
      count++
      slice = slices.next()
    }
    expect(count).toBeGreaterThan(3)
    expect(slice.value.states).toBe(10_010)
    expect(slice.value.best).toEqual(explore(read.scenario).best)
  })
})
