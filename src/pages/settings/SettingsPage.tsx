import { LANGUAGES, settings, speak, type Settings } from '#session'
import { PageTitle } from '../parts/PageTitle.tsx'
import { BodyChoice, EVERYWHERE } from '../shift/BodyChoice.tsx'
import { PaceChoice } from '../shift/PaceChoice.tsx'
import { useSettings, useT } from '../use-words.ts'
import { OneOf, Switch, Slider } from './fields.tsx'
import { YouSection } from './YouSection.tsx'

const change = (part: Partial<Settings>) => settings.setState(part)

/** Every setting of this device on one page; each takes effect at once. */
export function SettingsPage() {
  const t = useT()
  const now = useSettings()
  return (
    <main id="main" className="settings" data-page="settings">
      <PageTitle tab={t('pages.settings.title')}>{t('pages.settings.title')}</PageTitle>
      <p className="soft">{t('pages.settings.lead')}</p>
      <section className="card stack" aria-labelledby="set-play">
        <h2 id="set-play">{t('pages.settings.play')}</h2>
        <OneOf
          name="language"
          title={t('pages.settings.language')}
          options={LANGUAGES.map((one) => ({
            value: one,
            label: t(`pages.settings.language.${one}`),
            lang: one,
          }))}
          value={now.language}
          onChange={(language) => void speak(language)}
        />
        <BodyChoice bodies={EVERYWHERE} value={now.body} onChange={(body) => change({ body })} />
        <PaceChoice value={now.pace} onChange={(pace) => change({ pace })} />
      </section>
      <YouSection />
      <section className="card stack" aria-labelledby="set-look">
        <h2 id="set-look">{t('pages.settings.look')}</h2>
        <Switch
          title={t('pages.settings.contrast')}
          text={t('pages.settings.contrast.text')}
          value={now.contrast === 'high'}
          onChange={(on) => change({ contrast: on ? 'high' : 'normal' })}
        />
        <Switch
          title={t('pages.settings.motion')}
          text={t('pages.settings.motion.text')}
          value={now.reducedMotion}
          onChange={(reducedMotion) => change({ reducedMotion })}
        />
        <Switch
          title={t('pages.settings.captions')}
          text={t('pages.settings.captions.text')}
          value={now.captions.on}
          onChange={(on) => change({ captions: { ...now.captions, on } })}
        />
        <OneOf
          name="captionSize"
          title={t('pages.settings.captionSize')}
          options={([1, 1.25, 1.5, 2] as const).map((one) => ({
            value: one,
            label: t(`pages.settings.captionSize.${one}`),
          }))}
          value={now.captions.size}
          onChange={(size) => change({ captions: { ...now.captions, size } })}
        />
      </section>
      <section className="card stack" aria-labelledby="set-sound">
        <h2 id="set-sound">{t('pages.settings.sound')}</h2>
        <Slider
          title={t('pages.settings.volume')}
          min={0}
          max={1}
          step={0.05}
          value={now.volume}
          said={`${Math.round(now.volume * 100)} %`}
          onChange={(volume) => change({ volume })}
        />
        <Switch title={t('pages.settings.mono')} value={now.mono} onChange={(mono) => change({ mono })} />
      </section>
      <section className="card stack" aria-labelledby="set-keys">
        <h2 id="set-keys">{t('pages.settings.keys')}</h2>
        <Switch
          title={t('pages.settings.shortcuts')}
          text={t('pages.settings.shortcuts.text')}
          value={now.shortcuts}
          onChange={(shortcuts) => change({ shortcuts })}
        />
      </section>
      <section className="card stack" aria-labelledby="set-headset">
        <h2 id="set-headset">{t('pages.settings.headset')}</h2>
        <OneOf
          name="hand"
          title={t('pages.settings.hand')}
          options={(['either', 'left', 'right'] as const).map((one) => ({
            value: one,
            label: t(`pages.settings.hand.${one}`),
          }))}
          value={now.hand}
          onChange={(hand) => change({ hand })}
        />
        <Switch
          title={t('pages.settings.seated')}
          text={t('pages.settings.seated.text')}
          value={now.seated}
          onChange={(seated) => change({ seated })}
        />
        <Slider
          title={t('pages.settings.height', { cm: signedCentimetres(now.heightOffset) })}
          min={-0.6}
          max={0.6}
          step={0.05}
          value={now.heightOffset}
          said={`${signedCentimetres(now.heightOffset)} cm`}
          onChange={(heightOffset) => change({ heightOffset })}
        />
        <Switch
          title={t('pages.settings.turn')}
          text={t('pages.settings.turn.text')}
          value={now.turn === 'snap'}
          onChange={(on) => change({ turn: on ? 'snap' : 'off' })}
        />
        <Switch
          title={t('pages.settings.vignette')}
          text={t('pages.settings.vignette.text')}
          value={now.vignette}
          onChange={(vignette) => change({ vignette })}
        />
      </section>
      <section className="card stack" aria-labelledby="set-places">
        <h2 id="set-places">{t('pages.settings.places')}</h2>
        <Switch
          title={t('pages.settings.adultPlaces')}
          text={t('pages.settings.adultPlaces.text')}
          value={now.adultPlaces}
          onChange={(adultPlaces) => change({ adultPlaces })}
        />
      </section>
      <section className="card stack" aria-labelledby="set-made">
        <h2 id="set-made">{t('pages.settings.made')}</h2>
        <p>{t('pages.settings.made.text')}</p>
        <ul className="dots">
          <li>
            <a href="licences.md">{t('pages.settings.made.assets')}</a>
          </li>
          <li>
            <a href="libraries.md">{t('pages.settings.made.libraries')}</a>
          </li>
        </ul>
      </section>
    </main>
  )
}

function signedCentimetres(metres: number): string {
  const cm = Math.round(metres * 100)
  return cm > 0 ? `+${cm}` : cm < 0 ? `−${-cm}` : '0'
}
