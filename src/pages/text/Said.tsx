import type { Person, Words } from '#scenario'
import type { Caption } from '#session'
import { useT } from '../use-words.ts'

/** One line of what happened: somebody's words with their name, something told, or a sound. */
export function Said({
  caption,
  people,
  words,
}: {
  caption: Caption
  people: Readonly<Record<string, Person>>
  words: Words
}) {
  const t = useT()
  const { by, kind, text } = caption
  if (kind === 'sound') {
    return (
      <li className="said" data-kind="sound">
        [{text}]
      </li>
    )
  }
  if (kind === 'note' || by === undefined) {
    return (
      <li className="said" data-kind="note">
        {text}
      </li>
    )
  }
  const name = by === 'learner' ? t('pages.text.you') : words.line(people[by]?.name ?? by)
  return (
    <li className="said" data-kind="say" data-by={by}>
      <b>{name}:</b> {text}
    </li>
  )
}
