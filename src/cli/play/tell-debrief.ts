import type { Debrief, DebriefMoment, ToldMark } from '#attempt'
import { skillName } from '#scenario'
import { clock, signed, type T } from '#session'
import { wrap } from './layout.ts'

/** The debrief as pages of a terminal: result, skills, what cost most, then decision by decision. */
export function tellDebrief(told: Debrief, language: string, t: T): string[] {
  const { ending, earned, best, elapsed, timeline, skills, costly, earlier } = told
  const skill = (mark: ToldMark) => skillName(mark.skill, language)
  const marksOf = (moment: DebriefMoment) =>
    moment.marks.flatMap((mark) => wrap(`${skill(mark)}: ${mark.because}`, `      ${signed(mark.points)}  `))
  return [
    ...heading(t('cli.play.debrief.title')),
    ...(ending ? wrap(`${ending.title}. ${ending.text}`) : [t('cli.play.debrief.unfinished')]),
    t('cli.play.debrief.points', { earned, best: best ?? '?', time: clock(elapsed) }),
    ...heading(t('cli.play.debrief.skills')),
    ...skills.flatMap((one) =>
      wrap(
        t('cli.play.debrief.skill', {
          skill: skillName(one.skill, language),
          earned: one.earned,
          best: one.best ?? '?',
        }),
        '  ',
      ),
    ),
    ...(costly.length > 0 ? heading(t('cli.play.debrief.costly')) : []),
    ...costly.flatMap((moment) =>
      [
        wrap(`${moment.label}  (${signed(-(moment.cost ?? 0))})`, number(moment)),
        tellBetter(moment, t),
      ].flat(),
    ),
    ...heading(t('cli.play.debrief.timeline')),
    ...timeline
      .filter(({ kind, marks }) => kind !== 'beat' || marks.length > 0)
      .flatMap((moment) => [wrap(labelOf(moment, t), number(moment)), marksOf(moment)].flat()),
    ...earlier.flatMap(({ kept, decisions, earned: then }) =>
      wrap(t('cli.play.debrief.earlier', { from: kept + 1, count: decisions.length, earned: then })),
    ),
  ]
}

/** The other choices at a moment and what each would have brought at once. */
export function tellWhatIf(moment: DebriefMoment, t: T): string[] {
  if (moment.alternatives.length === 0) return [t('cli.play.whatIf.none')]
  const most = Math.max(...moment.alternatives.map(({ bestTotal = 0 }) => bestTotal))
  return [
    ...wrap(labelOf(moment, t), number(moment)),
    t('cli.play.whatIf.title'),
    ...moment.alternatives.flatMap(({ label, marks, lines, bestTotal, isBest }) =>
      [
        wrap(label, isBest ? '  * ' : '  - '),
        lines.flatMap(({ text }) => wrap(text, '      ')),
        marks.flatMap(({ points, because }) => wrap(because, `      ${signed(points)}  `)),
        isBest || bestTotal === undefined
          ? []
          : [`      ${t('cli.play.whatIf.costs', { count: most - bestTotal })}`],
      ].flat(),
    ),
  ]
}

function tellBetter({ alternatives }: DebriefMoment, t: T): string[] {
  const better = alternatives.find(({ isBest }) => isBest)
  return better ? wrap(t('cli.play.debrief.better', { label: better.label }), '      ') : []
}

function labelOf({ label, kind }: DebriefMoment, t: T): string {
  return kind === 'choice' ? label : t('cli.play.debrief.time')
}

function number({ index }: DebriefMoment): string {
  return `${String(index + 1).padStart(4)}  `
}

function heading(text: string): string[] {
  return ['', text, '-'.repeat(text.length)]
}
