import type { Command } from '#class'
import { said, type TripChoice, type TripMoment } from './trip-choices.ts'

/** The lists that a guide opens inside a place, where there is no desk. */
export type DeskList = 'go' | 'ask' | 'class'

/**
 * What else a guide can do who leads from inside, so that a headset needs no desk: go on, ask, and hold or free the
 * class. Closed lists are one choice each; an open one stands instead of everything.
 */
export function deskChoices(moment: TripMoment, open: DeskList | undefined): TripChoice[] {
  const { t } = moment
  if (open === undefined) {
    return (['go', 'ask', 'class'] as const)
      .filter((list) => choicesIn(list, moment).length > 0)
      .map((list) => ({ affordance: said(`desk.${list}`, t(`session.class.${list}`)), does: { list } }))
  }
  return [
    ...choicesIn(open, moment),
    { affordance: said('desk.back', t('session.class.back')), does: { list: undefined } },
  ]
}

function choicesIn(list: DeskList, moment: TripMoment): TripChoice[] {
  return { go: stops, ask: questions, class: holds }[list](moment)
}

function stops({ scenario, stage, state, words }: TripMoment): TripChoice[] {
  const after = state.line.length
  return Object.keys(scenario.header.stops ?? {})
    .filter((stop) => stop !== stage.stop)
    .map((stop) =>
      doing(`desk.go.${stop}`, words.decision(`go.${stop}`), { do: 'decide', event: `go.${stop}`, after }),
    )
}

function questions({ scenario, stage, state, words, t }: TripMoment): TripChoice[] {
  if (state.question) {
    const reveal: Command = { do: 'reveal' }
    return [
      ...(state.question.isRevealed ? [] : [doing('desk.reveal', t('session.class.reveal'), reveal)]),
      doing('desk.close', t('session.class.close'), { do: 'close' }),
    ]
  }
  const { vote, stop } = stage
  const planned = Object.entries(
    (stop === undefined ? undefined : scenario.header.stops?.[stop])?.questions ?? {},
  )
  return [
    ...(vote
      ? [
          doing(`desk.vote.${vote.id}`, words.line(vote.ask), {
            do: 'ask',
            about: 'decision',
            question: vote.id,
            options: [...vote.options],
          }),
        ]
      : []),
    ...planned.map(([question, { ask, options }]) =>
      doing(`desk.ask.${question}`, words.line(ask), {
        do: 'ask',
        about: 'plan',
        question,
        options: Object.keys(options),
      }),
    ),
  ]
}

function holds({ state, t }: TripMoment): TripChoice[] {
  const all = [
    ['eyes', state.isEyesOnGuide],
    ['pause', state.isPaused],
    ['roam', state.isRoaming],
  ] as const
  return all.map(([name, isOn]) =>
    doing(`desk.${name}`, t(`session.class.${name}.${isOn ? 'off' : 'on'}`), { do: name, on: !isOn }),
  )
}

const doing = (decision: string, label: string, command: Command): TripChoice => ({
  affordance: said(decision, label),
  does: { command },
})
