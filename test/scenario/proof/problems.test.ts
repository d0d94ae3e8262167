import { describe, expect, it } from 'vitest'
import { type Problem, type ProofOptions, prove } from '#scenario'
import { type Draft, ending, mark, note, readStand, standSite } from './stand.ts'

function problemsOf(change?: (file: Draft, story: Draft) => void, options: ProofOptions = {}): Problem[] {
  return prove(readStand(change), { site: standSite(), ...options }).problems
}

/** The only problem of the stand after a change. */
function problemOf(change: (file: Draft, story: Draft) => void, options?: ProofOptions): Problem | undefined {
  const problems = problemsOf(change, options)
  expect(problems.map((one) => one.code)).toHaveLength(1)
  return problems[0]
}

describe('the proof', () => {
  it('has nothing to say about a sound scenario', () => {
    expect(problemsOf()).toEqual([])
  })

  it('names a state that no play comes to', () => {
    const problem = problemOf((_, story) => {
      story.cellar = { meta: { scene: 'Dark.' }, on: { 'go.exit': 'left' } }
    })
    expect(problem).toMatchObject({
      code: 'unreachable-state',
      path: '$.states.story.states.cellar',
      severity: 'error',
      advice: expect.stringContaining('Lead a transition to it'),
    })
  })

  it('names an ending that no play comes to', () => {
    const problem = problemOf((_, story) => {
      story.rich = ending('proud')
    })
    expect(problem).toMatchObject({
      code: 'unreachable-ending',
      path: '$.states.story.states.rich',
      advice: expect.stringContaining('guards'),
    })
  })

  it('names a transition that another one always wins over', () => {
    const problem = problemOf((_, story) => {
      story.greeted.on['go.exit'] = [{ target: 'left' }, { target: 'served' }]
    })
    expect(problem).toMatchObject({
      code: 'unreachable-transition',
      path: '$.states.story.states.greeted.on["go.exit"][1]',
      severity: 'warning',
      advice: expect.stringContaining('remove it'),
    })
  })

  it('names a decision that no body can offer, for the person it names is away', () => {
    const problem = problemOf((_, story) => {
      story.greeted.meta.people.mei.at = 'away'
      story.greeted.on['say.bye'] = { target: 'left', meta: { say: 'Bye!', to: 'mei' } }
    })
    expect(problem).toMatchObject({
      code: 'out-of-reach',
      path: '$.states.story.states.greeted.on["say.bye"]',
      advice: expect.stringContaining('on stage'),
    })
  })

  it('shows the shortest way into a dead end', () => {
    const problem = problemOf((file, story) => {
      file.meta.flags = ['rude']
      const isRude = { type: 'flagged', params: { name: 'rude' } }
      story.arrive.on['go.exit'] = {
        target: 'greeted',
        actions: [{ type: 'flag', params: { name: 'rude' } }],
      }
      const isKind = { type: 'not', params: { guard: isRude } }
      story.greeted.on['press.bell'].guard = isKind
      story.greeted.on['go.exit'] = { target: 'left', guard: isKind }
      story.greeted.on['say.sorry'] = {
        meta: { say: 'Sorry!', to: 'mei' },
        actions: [note('Mei looks away.')],
      }
    })
    expect(problem).toMatchObject({
      code: 'dead-end',
      path: '$.states.story.states.greeted',
      decisions: ['go.exit'],
      advice: expect.stringContaining('a wait that moves the story'),
    })
  })

  it('shows the shortest way to where there is nothing to do', () => {
    const problem = problemOf((_, story) => {
      story.arrive.on['go.exit'] = 'outside'
      story.outside = { meta: { scene: 'Rain.' } }
    })
    expect(problem).toMatchObject({
      code: 'nothing-to-do',
      path: '$.states.story.states.outside',
      decisions: ['go.exit'],
      advice: expect.stringContaining('Offer a decision'),
    })
  })

  it('shows a wait that can run out while its guard is false, for it never comes again', () => {
    const problem = problemOf((file, story) => {
      file.meta.flags = ['asked']
      const wasAsked = { type: 'flagged', params: { name: 'asked' } }
      story.greeted.on['say.wait'] = {
        meta: { say: 'One moment, please.', to: 'mei' },
        guard: { type: 'not', params: { guard: wasAsked } },
        actions: [{ type: 'flag', params: { name: 'asked' } }, note('Mei nods.')],
      }
      story.greeted.after = { '30000': { target: 'left', guard: wasAsked } }
    })
    expect(problem).toMatchObject({
      code: 'missed-wait',
      path: '$.states.story.states.greeted.after["30000"]',
      decisions: ['say.hello'],
      advice: expect.stringContaining('without guard'),
    })
  })

  it('shows a decision after which nothing is seen or heard', () => {
    const problem = problemOf((file, story) => {
      file.meta.things.bell.verbs.push('look')
      story.greeted.on['look.bell'] = { target: 'greeted', reenter: true }
    })
    expect(problem).toMatchObject({
      code: 'no-feedback',
      path: '$.states.story.states.greeted.on["look.bell"]',
      decisions: ['say.hello', 'look.bell'],
      advice: expect.stringContaining('Add a cue'),
    })
  })

  it('takes a ticked task for feedback', () => {
    const problems = problemsOf((file, story) => {
      file.meta.flags = ['looked']
      file.meta.things.bell.verbs.push('look')
      const done = { type: 'flagged', params: { name: 'looked' } }
      story.greeted.meta.tasks = [{ id: 'look', text: 'Look at the bell', done }]
      story.greeted.on['look.bell'] = {
        guard: { type: 'not', params: { guard: done } },
        actions: [{ type: 'flag', params: { name: 'looked' } }],
      }
    })
    expect(problems).toEqual([])
  })

  it('shows a mark that can be earned again and again, with the way round', () => {
    const problem = problemOf((_, story) => {
      story.greeted.on['say.again'] = {
        target: 'arrive',
        meta: { say: 'Once more!', to: 'mei' },
      }
    })
    expect(problem).toMatchObject({
      code: 'farming-loop',
      path: '$.states.story.states.arrive.on["say.hello"]',
      decisions: ['say.hello', 'say.again'],
      message: expect.stringContaining('say.hello, say.again'),
      advice: expect.stringContaining('Raise a flag'),
    })
  })

  it('shows a mark that can be lost again and again', () => {
    const problem = problemOf((_, story) => {
      story.greeted.on['say.grump'] = {
        meta: { say: 'What now?', to: 'mei' },
        actions: [mark(-1, 'Mei did nothing to you.')],
      }
    })
    expect(problem).toMatchObject({
      code: 'punishing-loop',
      path: '$.states.story.states.greeted.on["say.grump"]',
      decisions: ['say.hello', 'say.grump'],
      advice: expect.stringContaining('the first time counts'),
    })
  })

  it('names a skill that no decision gives evidence of', () => {
    const problem = problemOf((file) => {
      file.meta.skills.push('leadership')
    })
    expect(problem).toMatchObject({
      code: 'skill-never-marked',
      path: '$.meta.skills[1]',
      advice: expect.stringContaining('Add a mark'),
    })
  })

  it('names a skill that can only be lost', () => {
    const problem = problemOf((file, story) => {
      file.meta.skills.push('leadership')
      story.arrive.on['press.bell'].actions.push(mark(-1, 'Nobody knew.', 'leadership'))
    })
    expect(problem).toMatchObject({
      code: 'skill-never-earned',
      path: '$.meta.skills[1]',
      advice: expect.stringContaining('positive points'),
    })
  })

  it('shows a wait that costs points before a slow body can act', () => {
    const problem = problemOf((_, story) => {
      story.greeted.after = { '5000': 'left' }
    })
    expect(problem).toMatchObject({
      code: 'time-trap',
      path: '$.states.story.states.greeted.after["5000"]',
      decisions: ['say.hello'],
      advice: 'Make the wait at least 8000 milliseconds, or let nothing be lost by it.',
    })
  })

  it('has nothing against a wait that leaves eight seconds for each decision', () => {
    const problems = problemsOf((_, story) => {
      story.greeted.after = { '8000': 'left' }
    })
    expect(problems).toEqual([])
  })

  it('gives up openly when there are too many states', () => {
    const problem = problemOf(() => undefined, { limits: { maxStates: 2 } })
    expect(problem).toMatchObject({
      code: 'too-many-states',
      path: '$.states',
      advice: expect.stringContaining('drop flags'),
    })
  })
})
