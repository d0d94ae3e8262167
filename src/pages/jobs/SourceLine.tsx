import type { Figure } from '#career'
import { sayReleases } from '#session'
import { useT } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** In one line, from which table of which release each of a few figures is. */
export function SourceLine({
  careers: { catalogue },
  figures,
}: {
  careers: Careers
  figures: readonly Figure[]
}) {
  const t = useT()
  return (
    <p className="soft">
      {sayReleases(figures, catalogue, t).map(({ figures: own, text }, index) => (
        <span key={own[0]} data-source={own.join(' ')}>
          {index > 0 && ' '}
          {text}
        </span>
      ))}
    </p>
  )
}
