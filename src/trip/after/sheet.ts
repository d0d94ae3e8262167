import { askOf, labelOf, type TakenPaper } from '#session/class'
import { stopName, type ReportWords } from './report-words.ts'
import type { ClassTotals, QuestionTotals } from './totals.ts'

/** The rows of a table. */
export type Sheet = readonly (readonly (string | number)[])[]

/** A report as the rows of a table: what it is, then each choice, each learner, and each text that was handed in. */
export function sheetOf({
  totals,
  handed,
  say,
  title,
  code,
  madeOn,
}: {
  totals: ClassTotals
  handed: readonly TakenPaper[]
  say: ReportWords
  title: string
  code: string
  madeOn: string
}): Sheet {
  const { t, words } = say
  const { teams, ending } = totals
  const head = [
    [t('trip.after.title'), title],
    [t('trip.after.class', { code, day: madeOn })],
    [t('trip.after.took', { count: totals.took })],
    [t('trip.after.ending'), ending ? words.line(ending.title) : t('trip.after.ending.none')],
    [],
  ]
  const choices = [
    [
      t('trip.after.stop'),
      t('trip.after.question'),
      t('trip.after.choice'),
      t('trip.after.all'),
      ...teams.map((team) => t('trip.desk.team', { team })),
      t('trip.after.best'),
      t('trip.after.decision'),
    ],
    ...totals.stops.flatMap(({ stop, events }) =>
      events.flatMap((event) =>
        event.kind === 'question'
          ? rowsOf(event.totals, stopName(stop, say), say)
          : [
              [
                stopName(stop, say),
                '',
                words.decision(event.decision),
                '',
                ...teams.map(() => ''),
                '',
                t('trip.after.yes'),
              ],
            ],
      ),
    ),
    [],
  ]
  const learners = [
    [t('trip.after.learner'), t('trip.desk.team.label'), t('trip.after.answered')],
    ...totals.learners.map(({ slot, team, answered }) => [say.nameOf(slot), team ?? '', answered]),
    [],
  ]
  const papers = [
    [t('trip.after.learner'), t('trip.after.question'), t('trip.handed.text')],
    ...handed
      .toSorted((a, b) => a.about - b.about || a.slot - b.slot)
      .map(({ slot, about, text }) => [say.nameOf(slot), say.promptOf(about), text]),
  ]
  return [...head, ...choices, ...learners, ...(handed.length > 0 ? papers : [])]
}

function rowsOf({ question, options, decided }: QuestionTotals, stop: string, say: ReportWords): Sheet {
  const { t, words, scenario } = say
  return options.map(({ option, count, byTeam, isBest }) => [
    stop,
    askOf(scenario, question, words),
    labelOf(question, option, scenario, words),
    count,
    ...byTeam,
    isBest ? t('trip.after.yes') : '',
    decided === option ? t('trip.after.yes') : '',
  ])
}
