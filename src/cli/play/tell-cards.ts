import { cardLinesOf, cardSourcesOf, type Careers, type SessionState, type T } from '#session'
import { wrap } from './layout.ts'

/** The open job cards, one below the other, and where their figures are from; nothing where none is open. */
export function tellCards(
  { stage, scenario, words }: SessionState,
  careers: Careers | undefined,
  t: T,
): string[] {
  if (stage.cards.length === 0) return []
  if (!careers) return ['', ...wrap(t('pages.jobs.cardMissing'))]
  const codes = stage.cards.map((name) => scenario.header.jobs?.[name]?.occupation ?? '')
  const cards = codes.flatMap((code) => {
    const [title, ...lines] = cardLinesOf(code, careers, t, words.language)
    return title === undefined
      ? []
      : ['', t('pages.jobs.card', { title }), ...lines.flatMap((line) => wrap(line, '  - '))]
  })
  return [
    ...cards,
    ...wrap(t('pages.jobs.typical'), '  '),
    ...cardSourcesOf(codes, careers, t).flatMap((line) => wrap(line, '  ')),
  ]
}
