import type { RouteBody } from '../routes.ts'
import { useT } from '../use-words.ts'

const BODIES: readonly RouteBody[] = ['screen', 'text']

/** How to play: in 3D on this screen (where a headset can be put on), or as text. */
export function BodyChoice({ value, onChange }: { value: RouteBody; onChange: (body: RouteBody) => void }) {
  const t = useT()
  return (
    <fieldset className="choice-list">
      <legend>{t('pages.briefing.body')}</legend>
      {BODIES.map((body) => (
        <label key={body} className="choice">
          <input type="radio" name="body" checked={value === body} onChange={() => onChange(body)} />
          <strong>{t(`pages.body.${body}`)}</strong>
          <small>{t(`pages.body.${body}.text`)}</small>
        </label>
      ))}
    </fieldset>
  )
}
