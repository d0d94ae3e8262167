import { addressOf, Brand, Icon, Offline, useSettings, useT, type Route } from '#pages'
import { LANGUAGES, settings } from '#session'

/** The bar over every page but a running shift: home, my record, settings, and the other language. */
export function TopBar({ route }: { route: Route }) {
  const t = useT()
  const { language } = useSettings()
  const other = LANGUAGES.find((one) => one !== language) ?? language
  return (
    <header className="top-bar">
      <a className="brand" href={addressOf({ page: 'home' })}>
        <Brand />
        First Shift
      </a>
      <Offline />
      <nav aria-label={t('pages.nav')}>
        <ul>
          <li>
            <a
              className="top-link"
              href={addressOf({ page: 'record' })}
              aria-current={route.page === 'record' ? 'page' : undefined}
            >
              <Icon name="list" />
              {t('pages.record.title')}
            </a>
          </li>
          <li>
            <a
              className="top-link"
              href={addressOf({ page: 'settings' })}
              aria-current={route.page === 'settings' ? 'page' : undefined}
            >
              <Icon name="settings" />
              {t('pages.settings.title')}
            </a>
          </li>
        </ul>
      </nav>
      <button
        type="button"
        className="top-link"
        lang={other}
        data-control="language"
        onClick={() => settings.setState({ language: other })}
      >
        <span className="wide">{t('pages.otherLanguage')}</span>
        <span className="narrow" aria-hidden="true">
          {other.toUpperCase()}
        </span>
      </button>
    </header>
  )
}
