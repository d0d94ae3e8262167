import type { T } from '#session'
import type { RoomCardParts } from '#stage'

/** What a job's card says in a room, and the ways on below it; `shift` is the title of what can be tried, if any. */
export function rowsOf(
  lines: readonly string[],
  shift: string | undefined,
  t: T,
): Pick<RoomCardParts, 'rows' | 'prompt'> {
  const close = { kind: 'button', text: t('walk.ar.close'), id: 'close' } as const
  return {
    rows: [
      ...lines.map((text, index) => ({ kind: index === 0 ? 'title' : 'text', text }) as const),
      { kind: 'text', text: t('pages.jobs.typical') },
      ...(shift === undefined
        ? []
        : [{ kind: 'button', text: t('walk.ar.try', { title: shift }), id: 'try' } as const]),
      close,
    ],
    prompt: (step) => [
      { kind: 'text', text: t(`walk.ar.${step}`) },
      { kind: 'button', text: t('walk.ar.ahead'), id: 'ahead' },
      close,
    ],
  }
}
