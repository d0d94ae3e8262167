import { asCallMe, CALL_ME_MAX, OWN_HANDS, ownHandsOffered, PROSTHESES, settings } from '#session'
import { useId } from 'react'
import { useSettings, useT } from '../use-words.ts'
import { OneOf } from './fields.tsx'

/** Who the learner is in a shift: what they are called, how they are spoken to, and their own hands. */
export function YouSection() {
  const t = useT()
  const { language, addressAs, ownHands, prosthesis } = useSettings()
  return (
    <section className="card stack" aria-labelledby="set-you">
      <h2 id="set-you">{t('pages.settings.you')}</h2>
      <CallMe />
      {/* Other languages do not ask, and so it stays untold. */}
      {language === 'es' && (
        <OneOf
          name="addressAs"
          title={t('pages.settings.addressAs')}
          options={(['n', 'f', 'm'] as const).map((one) => ({
            value: one,
            label: t(`pages.settings.addressAs.${one}`),
          }))}
          value={addressAs}
          onChange={(form) => settings.setState({ addressAs: form })}
        />
      )}
      <OneOf
        name="ownHands"
        title={t('pages.settings.ownHands')}
        options={ownHandsOffered.map((one) => ({
          value: one,
          label: t(`pages.settings.ownHands.${one}`),
          swatch: OWN_HANDS[one],
        }))}
        value={ownHands}
        onChange={(look) => settings.setState({ ownHands: look })}
      />
      <OneOf
        name="prosthesis"
        title={t('pages.settings.prosthesis')}
        options={PROSTHESES.map((one) => ({ value: one, label: t(`pages.settings.prosthesis.${one}`) }))}
        value={prosthesis}
        onChange={(which) => settings.setState({ prosthesis: which })}
      />
    </section>
  )
}

function CallMe() {
  const t = useT()
  const { callMe } = useSettings()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <strong>{t('pages.settings.callMe')}</strong>
      </label>
      {/* A browser that completes names would keep this one for whoever comes next. */}
      <input
        id={id}
        type="text"
        name="callMe"
        autoComplete="off"
        spellCheck={false}
        maxLength={CALL_ME_MAX}
        aria-describedby={`${id}-text`}
        value={callMe}
        onChange={(event) => settings.setState({ callMe: asCallMe(event.target.value) })}
      />
      <small id={`${id}-text`} className="soft">
        {t('pages.settings.callMe.text', { count: CALL_ME_MAX })}
      </small>
    </div>
  )
}
