import { useT } from '#pages'
import { type Careers } from '#pages/jobs'
import type { PlacePack } from '#place'
import { useId, useState } from 'react'

/** So many places are shown at once; a page of five thousand would stop a phone. */
const AT_ONCE = 60

/** Each place with its kind, to be set right by whoever knows the place; those without a kind come first. */
export function KindChoices({
  careers: { words },
  pack,
  onChange,
}: {
  careers: Careers
  pack: PlacePack
  onChange: (pack: PlacePack) => void
}) {
  const t = useT()
  const base = useId()
  const [shown, setShown] = useState(AT_ONCE)
  const [first] = useState(() => new Set(pack.places.filter(({ kind }) => !kind).map(({ id }) => id)))
  const ordered = pack.places.toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)))
  const names = Object.entries(words.kinds).toSorted(([, a], [, b]) => a.name.localeCompare(b.name))
  const change = (placeId: string, kind: string) =>
    onChange({
      ...pack,
      places: pack.places.map((place) => {
        if (place.id !== placeId) return place
        const { kind: _before, ...rest } = place
        return kind === '' ? rest : { ...rest, kind }
      }),
    })
  return (
    <section aria-labelledby={base}>
      <h2 id={base}>{t('walk.make.kinds')}</h2>
      {first.size > 0 && <p>{t('walk.make.unknown', { count: first.size })}</p>}
      <ul className="kind-choices">
        {ordered.slice(0, shown).map(({ id, name, kind }) => (
          <li key={id}>
            <label htmlFor={`${base}-${id}`}>{name}</label>
            <select
              id={`${base}-${id}`}
              value={kind ?? ''}
              onChange={(event) => change(id, event.target.value)}
            >
              <option value="">{t('walk.whatKind.choose')}</option>
              {names.map(([one, said]) => (
                <option key={one} value={one}>
                  {said.name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {shown < ordered.length && (
        <button type="button" className="button" onClick={() => setShown(shown + AT_ONCE)}>
          {t('walk.make.more', { count: ordered.length - shown })}
        </button>
      )}
    </section>
  )
}
