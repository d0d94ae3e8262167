import { addressOf, Brand, Icon, LanguageButton, Offline, useT, type Route } from '#pages'

/** The bar over every page but a running shift: home, jobs, my record, settings, and the other language. */
export function TopBar({ route }: { route: Route }) {
  const t = useT()
  return (
    <header className="top-bar">
      <a className="brand" href={addressOf({ page: 'home' })}>
        <Brand />
        <span>First Shift</span>
      </a>
      <Offline />
      <nav aria-label={t('pages.nav')}>
        <ul>
          <li>
            <a
              className="top-link"
              href={addressOf({ page: 'jobs' })}
              aria-current={route.page === 'jobs' ? 'page' : undefined}
            >
              <Icon name="people" />
              {t('pages.jobs.link')}
            </a>
          </li>
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
      <LanguageButton className="top-link" isShort />
    </header>
  )
}
