import { describe, expect, it } from 'vitest'
import { type Problem, type ProofOptions, prove } from '#scenario'
import { type Draft, note, readStand, standSite } from './stand.ts'

function problemsOf(change: (file: Draft, story: Draft) => void, options: ProofOptions = {}): Problem[] {
  return prove(readStand(change), { site: standSite(), ...options }).problems
}

const unchanged = () => undefined
const flagged = (name: string) => ({ type: 'flagged', params: { name } })

describe('the proof of what stands around the story', () => {
  it('names what is declared and never used', () => {
    const problems = problemsOf((file, story) => {
      file.meta.people.amara = { name: 'Amara', role: 'lead', look: 'amara', description: 'Busy.' }
      file.meta.things.mop = { name: 'the mop', description: 'Wet.', verbs: [] }
      file.meta.spots.cellar = { name: 'the cellar', description: 'Dark.' }
      file.meta.flags = ['unread', 'unraised']
      file.meta.counts = { unread2: { max: 2 }, unchanged: { max: 2 } }
      story.arrive.on['say.hello'].actions.push(
        { type: 'flag', params: { name: 'unread' } },
        { type: 'count', params: { name: 'unread2', by: 1 } },
      )
      story.greeted.on['go.exit'] = {
        target: 'left',
        guard: {
          type: 'not',
          params: {
            guard: {
              type: 'any',
              params: {
                guards: [flagged('unraised'), { type: 'counted', params: { name: 'unchanged', atLeast: 1 } }],
              },
            },
          },
        },
      }
    })
    expect(problems.filter((one) => one.severity === 'warning')).toMatchObject([
      { code: 'unused-person', path: '$.meta.people.amara', advice: expect.stringContaining('on stage') },
      { code: 'unused-thing', path: '$.meta.things.mop', advice: expect.stringContaining('decision') },
      { code: 'unused-spot', path: '$.meta.spots.cellar', advice: expect.stringContaining('go.cellar') },
      {
        code: 'flag-never-read',
        path: '$.meta.flags[0]',
        advice: expect.stringContaining('Guard something'),
      },
      { code: 'flag-never-raised', path: '$.meta.flags[1]', advice: expect.stringContaining('flag action') },
      { code: 'count-never-read', path: '$.meta.counts.unread2', advice: expect.stringContaining('Guard') },
      {
        code: 'count-never-changed',
        path: '$.meta.counts.unchanged',
        advice: expect.stringContaining('count'),
      },
    ])
  })

  it('names things, spots, places and looks that the site does not have', () => {
    const site = standSite()
    delete site.places['counterTop']
    site.spots['queueFirst'] = { position: [0, 0, 0], facing: 0, for: 'learner' }
    const problems = problemsOf(
      (file, story) => {
        file.meta.things.cup = { name: 'the cup', description: 'Empty.', verbs: ['press'] }
        file.meta.spots.roof = { name: 'the roof', description: 'High.' }
        story.arrive.meta.things = { bell: { at: 'counterTop', look: 'broken' } }
        story.greeted.meta.people.mei.at = 'nowhere'
        story.greeted.on['press.cup'] = { actions: [note('It is empty.')] }
        story.greeted.on['go.roof'] = 'left'
      },
      { site },
    )
    expect(problems).toMatchObject([
      { code: 'not-in-site', path: '$.meta.things.cup', message: expect.stringContaining('thing') },
      { code: 'not-in-site', path: '$.meta.spots.roof', message: expect.stringContaining('spot') },
      { code: 'spot-not-for', path: '$.states.story.states.arrive.meta.people.mei.at' },
      { code: 'not-in-site', path: '$.states.story.states.arrive.meta.things.bell.at' },
      { code: 'look-not-in-site', advice: 'Its looks are: still, ringing.' },
      { code: 'not-in-site', path: '$.states.story.states.greeted.meta.people.mei.at' },
    ])
  })

  it('has each picture of a photo site described, the one where the learner begins first', () => {
    const { glb: _, thingsGlb: __, ...site } = standSite()
    const pictured = { ...site, photo: { small: 512, ways: { exit: {}, yard: {} } } }
    pictured.spots['yard'] = { position: [30, 0, 0], facing: 0, for: 'learner' }
    const codes = (change: (file: Draft) => void) =>
      problemsOf(change, { site: pictured }).map(({ code, path, advice }) => [code, path, advice])
    expect(codes(unchanged)).toEqual([
      ['site-of-other-type', '$.meta.site.type', expect.stringContaining('"photo"')],
    ])
    expect(codes((file) => (file.meta.site.type = 'photo'))).toEqual([
      ['photo-not-described', '$.meta.spots', expect.stringContaining('yard')],
    ])
    const yard = { name: 'the yard', description: 'A yard.' }
    const said = codes((file) => {
      file.meta.site.type = 'photo'
      file.meta.spots = { yard, ...file.meta.spots }
    })
    expect(said).toContainEqual(['photo-begins-elsewhere', '$.meta.spots', expect.stringContaining('exit')])
    expect(problemsOf((file) => (file.meta.site.type = 'photo'))).toMatchObject([
      { code: 'site-of-other-type', advice: 'Write "type": "built".' },
    ])
  })

  it('says when there is no site at all', () => {
    expect(problemsOf(unchanged, { site: null })).toMatchObject([
      { code: 'site-missing', path: '$.meta.site', advice: expect.stringContaining('npm run bake -- stand') },
    ])
  })

  it('names people whose looks nobody has', () => {
    expect(problemsOf(unchanged, { cast: ['mei'] })).toEqual([])
    expect(problemsOf(unchanged, { cast: ['noor'] })).toMatchObject([
      { code: 'look-not-cast', path: '$.meta.people.mei.look', advice: expect.stringContaining('noor') },
    ])
  })

  it('names lines without translation, leftover translations and a missing file', () => {
    const lines = readStand().lines.map((line) => line.text)
    const complete = Object.fromEntries(lines.map((line) => [line, `¡${line}!`]))
    expect(problemsOf(unchanged, { translations: { es: complete } })).toEqual([])

    const { 'Mei smiles.': _, ...rest } = complete
    const problems = problemsOf(unchanged, {
      translations: { es: { ...rest, 'Mei grins.': 'Mei sonríe.' }, fr: null },
    })
    expect(problems).toMatchObject([
      { code: 'line-untranslated', path: '$.states.story.states.greeted.meta.scene' },
      {
        code: 'line-leftover',
        path: 'es.json: $["Mei grins."]',
        advice: expect.stringContaining('Remove it'),
      },
      { code: 'translation-missing', message: 'There is no fr.json.' },
    ])
  })

  it('names playthroughs that do not give what they say', () => {
    const kind = {
      says: 'Greet, then serve.',
      decisions: ['say.hello', 'press.bell'],
      ending: 'served',
      marks: { customerService: 3 },
    }
    expect(problemsOf(unchanged, { playthroughs: { kind } })).toEqual([])

    const problems = problemsOf(unchanged, {
      playthroughs: {
        kind: { ...kind, ending: 'left', marks: { customerService: 4 } },
        lost: { ...kind, decisions: ['press.bell', 'say.hello'] },
      },
    })
    expect(problems.map((one) => one.path)).toEqual([
      'playthroughs.json: $.kind.ending',
      'playthroughs.json: $.kind.marks.customerService',
      'playthroughs.json: $.lost.decisions[1]',
    ])
  })
})
