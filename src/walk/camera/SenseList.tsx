import { useT } from '#pages'
import type { Asked } from '../senses/ask-permissions.ts'

const SENSES = ['camera', 'motion', 'position'] as const

/** What the walk asks the device for and why, and, once asked, what it was given. */
export function SenseList({ asked }: { asked?: Asked | undefined }) {
  const t = useT()
  return (
    <ul className="dots">
      {SENSES.map((sense) => (
        <li key={sense} data-sense={sense} data-answer={asked?.[sense]}>
          {t(`walk.sense.${sense}`)}
          {asked && <strong> ({t(`walk.sense.${asked[sense]}`)})</strong>}
        </li>
      ))}
    </ul>
  )
}
