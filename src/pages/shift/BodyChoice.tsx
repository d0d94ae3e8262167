import type { RouteBody } from '../routes.ts'
import { useT } from '../use-words.ts'

/** The bodies that every scenario has. */
export const EVERYWHERE = ['screen', 'text'] as const

/** How to play: in 3D on this screen (where a headset can be put on), as text, or, a walk, through the camera. */
export function BodyChoice<Body extends RouteBody>({
  bodies,
  value,
  onChange,
}: {
  bodies: readonly Body[]
  value: Body
  onChange: (body: Body) => void
}) {
  const t = useT()
  return (
    <fieldset className="choice-list">
      <legend>{t('pages.briefing.body')}</legend>
      {bodies.map((body) => (
        <label key={body} className="choice">
          <input type="radio" name="body" checked={value === body} onChange={() => onChange(body)} />
          <strong>{t(`pages.body.${body}`)}</strong>
          <small>{t(`pages.body.${body}.text`)}</small>
        </label>
      ))}
    </fieldset>
  )
}
