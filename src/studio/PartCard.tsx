import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { CatalogueEntry } from '#kit/catalogue'
import type { Language } from '#session'
import type { PartPainter } from './part-painter.ts'
import type { StudioT } from './words.ts'

const PICTURE = { width: 560, height: 420 }
/** Radians that a part turns by for a pixel of dragging, and for a press of an arrow key. */
const PER_PIXEL = 0.012
const PER_PRESS = Math.PI / 12

interface PartCardProps {
  part: CatalogueEntry
  language: Language
  t: StudioT
  painter: PartPainter
}

/** One part: a picture that can be turned, its states, and the facts that an author wants. */
export function PartCard({ part, language, t, painter }: PartCardProps): ReactNode {
  const states = Object.keys(part.states)
  const [state, setState] = useState(states[0] ?? '')
  const [yaw, setYaw] = useState(0)
  const [triangles, setTriangles] = useState<number>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const isSeen = useIsSeen(canvas)
  const { name, description } = part.words[language]

  useEffect(() => {
    if (isSeen && canvas.current) setTriangles(painter.paint(canvas.current, part, state, yaw))
  }, [isSeen, painter, part, state, yaw])

  const turnByKey = (event: KeyboardEvent): void => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    setYaw(yaw + way * PER_PRESS)
  }
  const turnByDrag = (event: PointerEvent): void => {
    if (event.buttons === 1) setYaw(yaw + event.movementX * PER_PIXEL)
  }

  return (
    <li className="kit-part">
      <canvas
        ref={canvas}
        {...PICTURE}
        role="slider"
        tabIndex={0}
        aria-label={t('turn', { name })}
        aria-valuemin={0}
        aria-valuemax={360}
        aria-valuenow={Math.round((((yaw * 180) / Math.PI) % 360) + 360) % 360}
        onKeyDown={turnByKey}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={turnByDrag}
      />
      <h2>{name}</h2>
      <p>{description}</p>
      {states.length > 1 && (
        <fieldset>
          <legend>{t('states')}</legend>
          {states.map((one) => (
            <button key={one} type="button" aria-pressed={one === state} onClick={() => setState(one)}>
              {one}
            </button>
          ))}
        </fieldset>
      )}
      <dl>
        <Fact term={t('name')} value={<code>{part.name}</code>} />
        <Fact
          term={t('size')}
          value={part.size.map((length) => format(length, language)).join(' × ') + ' m'}
        />
        <Fact term={t('stands')} value={t(`stands.${part.stands}`)} />
        <Fact
          term={t('triangles')}
          value={triangles === undefined ? '…' : triangles.toLocaleString(language)}
        />
        {part.verbs.length > 0 && (
          <Fact term={t('verbs')} value={part.verbs.map((verb) => t(`verb.${verb}`)).join(', ')} />
        )}
      </dl>
    </li>
  )
}

function Fact({ term, value }: { term: string; value: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function format(length: number, language: Language): string {
  return length.toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** Whether an element has come near the screen: pictures are drawn only then. */
function useIsSeen(element: { current: Element | null }): boolean {
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        setIsSeen(true)
        watcher.disconnect()
      },
      { rootMargin: '300px' },
    )
    watcher.observe(element.current)
    return () => watcher.disconnect()
  }, [element])
  return isSeen
}
