type Words<V> = {
  severity: 'error' | 'warning'
  message: (values: V) => string
  advice: (values: V) => string
}

const quote = (text: string) => `"${text}"`

const error = <V>(message: (values: V) => string, advice: ((values: V) => string) | string): Words<V> => ({
  severity: 'error',
  message,
  advice: typeof advice === 'string' ? () => advice : advice,
})

const warning: typeof error = (message, advice) => ({ ...error(message, advice), severity: 'warning' })

/** Every problem that the proof can find: what is wrong, and what to do. For authors, in English. */
export const findingWords = {
  'too-many-states': error(
    (v: { states: number }) =>
      `More than ${v.states.toLocaleString('en')} states can be reached; the proof gave up, so nothing here is certain.`,
    'Let things act only while they matter (a guard "in" the part of the story), lower the maximum of counts, or drop flags that nothing reads.',
  ),
  'unreachable-state': error(
    (v: { state: string }) => `No play ever comes to ${quote(v.state)}.`,
    'Lead a transition to it that can be taken, or remove it.',
  ),
  'unreachable-ending': error(
    (v: { state: string }) => `No play ever comes to the ending ${quote(v.state)}.`,
    'Check the guards of the transitions that lead to it: no play fulfils them.',
  ),
  'unreachable-transition': warning(
    (v: { event: string; state: string }) => `${quote(v.event)} in ${quote(v.state)} never leads anywhere.`,
    'Its guard never holds while it counts, or a transition before it or further in always wins. Loosen the guard, or remove it.',
  ),
  'out-of-reach': error(
    (v: { event: string; state: string }) =>
      `${quote(v.event)} in ${quote(v.state)} can never be chosen: what it names is away, or not in hand, whenever it would be taken.`,
    'Bring the person or thing on stage ("at" in the meta of that state), or let the learner take the thing first.',
  ),
  'dead-end': error(
    (v: { state: string }) => `From ${quote(v.state)}, reached like this, no ending can be reached any more.`,
    'Add a way on: a transition without guard, or a wait that moves the story.',
  ),
  'nothing-to-do': error(
    (v: { state: string }) =>
      `In ${quote(v.state)}, reached like this, there is nothing to do and nothing to wait for.`,
    'Offer a decision that can be taken here, or add a wait ("after") that moves the story.',
  ),
  'missed-wait': error(
    (v: { ms: string; state: string }) =>
      `The wait of ${Number(v.ms) / 1000} s in ${quote(v.state)} can run out while none of its guards holds; it never comes again.`,
    'Add a last transition without guard to this wait, even one that leads to a state that waits again.',
  ),
  'no-feedback': error(
    (v: { event: string; state: string }) =>
      `After ${quote(v.event)} in ${quote(v.state)} nothing is seen, heard or said.`,
    'Add a cue (say, sound, gesture or note), a mark, or lead to a state whose meta shows a change.',
  ),
  'farming-loop': error(
    (v: { skill: string; points: number; loop: string }) =>
      `${v.points} ${v.skill} can be earned again and again: ${v.loop}.`,
    'Raise a flag when the mark is given and guard the transition by it, or move on to a state that cannot come back.',
  ),
  'punishing-loop': error(
    (v: { skill: string; points: number; loop: string }) =>
      `${v.points} ${v.skill} can be lost again and again: ${v.loop}.`,
    'Raise a flag when the mark is given and guard the transition by it: the first time counts, after that a cue is enough.',
  ),
  'skill-never-marked': error(
    (v: { skill: string }) => `${quote(v.skill)} is declared, but no decision gives evidence of it.`,
    'Add a mark of this skill to a decision, or take the skill out of "meta.skills".',
  ),
  'skill-never-earned': error(
    (v: { skill: string }) => `${quote(v.skill)} can only be lost: no decision earns it.`,
    'Add a mark with positive points to a decision that shows the skill.',
  ),
  'time-trap': error(
    (v: { state: string; waitMs: number; decisions: number; neededMs: number; lost: number }) =>
      `The wait of ${v.waitMs / 1000} s in ${quote(v.state)} costs ${v.lost} points unless ${v.decisions} decision${v.decisions === 1 ? '' : 's'} come first; a slow body needs ${v.neededMs / 1000} s.`,
    (v) => `Make the wait at least ${v.neededMs} milliseconds, or let nothing be lost by it.`,
  ),
  'not-in-site': error(
    (v: { kind: string; name: string; site: string }) =>
      `The site "${v.site}" has no ${v.kind} called ${quote(v.name)}.`,
    (v) => `Use a ${v.kind} that the site has, or add it to the site and bake it again.`,
  ),
  'spot-not-for': error(
    (v: { name: string; who: string; site: string }) =>
      `The spot ${quote(v.name)} of the site "${v.site}" is not for ${v.who}.`,
    'Choose another spot, or open this one in the site file.',
  ),
  'look-not-in-site': error(
    (v: { thing: string; look: string; known: string }) =>
      `${quote(v.thing)} has no look ${quote(v.look)} in the site.`,
    (v) => `Its looks are: ${v.known}.`,
  ),
  'site-missing': error(
    (v: { site: string }) => `There is no site "${v.site}" to play this in.`,
    (v) =>
      `Bake it (npm run bake -- ${v.site}), make it of photos (npm run photos -- photo-sites/${v.site}), or name another in "meta.site".`,
  ),
  'site-of-other-type': error(
    (v: { site: string; type: string }) => `The site "${v.site}" is of the type "${v.type}".`,
    (v) => `Write "type": "${v.type}".`,
  ),
  'photo-not-described': error(
    (v: { spot: string }) => `Nobody can read what is seen from ${quote(v.spot)}.`,
    (v) => `Add ${quote(v.spot)} to "meta.spots", with a name and what its picture shows in words.`,
  ),
  'photo-begins-elsewhere': error(
    (v: { spot: string }) =>
      `The learner begins at ${quote(v.spot)}, which is not the first of "meta.spots".`,
    (v) => `Put ${quote(v.spot)} first: whoever reads begins there too.`,
  ),
  'look-not-cast': error(
    (v: { name: string; look: string; known: string }) =>
      `Nobody looks like "${v.look}", as ${v.name} should.`,
    (v) => `Choose one of: ${v.known}; or make the person (npm run bake -- people).`,
  ),
  'translation-missing': error(
    (v: { file: string }) => `There is no ${v.file}.`,
    'Write it: one object with each line of the scenario and its translation.',
  ),
  'vote-not-offered': error(
    (v: { name: string; option: string }) =>
      `The class may vote ${quote(v.name)} where ${quote(v.option)}, one of its options, cannot be decided.`,
    'Offer every option in the state that has the vote, or put the vote on a state where all of them can be taken.',
  ),
  'stop-never-reached': error(
    (v: { name: string }) => `No play ever stands at the stop ${quote(v.name)}.`,
    (v) =>
      `Write "stop": "${v.name}" into the meta of the state in which the class is there, or remove the stop.`,
  ),
  'unused-thing': warning(
    (v: { name: string }) => `Nothing can ever be done with ${quote(v.name)}, and no state shows it.`,
    'Give it a decision, or remove it.',
  ),
  'unused-person': warning(
    (v: { name: string }) => `${quote(v.name)} never comes on stage and never speaks.`,
    'Bring them on stage in the meta of a state, or remove them.',
  ),
  'unused-spot': warning(
    (v: { name: string }) => `The learner can never go to ${quote(v.name)}.`,
    (v) => `Add a "go.${v.name}" transition, or remove the spot.`,
  ),
  'unused-job': warning(
    (v: { name: string }) => `The job ${quote(v.name)} can never be opened, compared or saved.`,
    (v) => `Add an "open.${v.name}" transition, or remove the job.`,
  ),
  'flag-never-raised': warning(
    (v: { name: string }) => `The flag ${quote(v.name)} is asked for, but nothing ever raises it.`,
    'Add a flag action, or remove the flag and its guards.',
  ),
  'flag-never-read': warning(
    (v: { name: string }) => `The flag ${quote(v.name)} is never asked for.`,
    'Guard something by it, or remove it: each flag can double the states.',
  ),
  'deal-never-read': error(
    (v: { name: string }) => `${quote(v.name)} is dealt, and makes no difference to anything.`,
    'Ask for its states with an "in" guard, give them a "meta", or take it out of "deals".',
  ),
  'count-never-changed': warning(
    (v: { name: string }) => `The count ${quote(v.name)} never changes.`,
    'Add a count action, or remove the count and its guards.',
  ),
  'count-never-read': warning(
    (v: { name: string }) => `The count ${quote(v.name)} is never asked for.`,
    'Guard something by it, or remove it: each count multiplies the states.',
  ),
} satisfies Record<string, Words<never>>

/** The code of a problem that the proof found. */
export type FindingCode = keyof typeof findingWords
/** What a code's words are filled with. */
export type FindingValues<Code extends FindingCode> = Parameters<(typeof findingWords)[Code]['message']>[0]
