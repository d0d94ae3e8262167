import {
  Broken,
  DebriefPage,
  ErrorBoundary,
  Home,
  JobsPage,
  Loading,
  Lost,
  MyRecord,
  SettingsPage,
  Shift,
  useRoute,
  useT,
  type Route,
} from '#pages'
import { ClassPage, CrewsPage, CrewStart, LeadPage, ProjectorPage, QuestionsPage } from '#trip'
import { MakePage, WalkCamera, WalkPage } from '#walk'
import { Suspense } from 'react'
import { TopBar } from './TopBar.tsx'
import { useAppearance } from './use-appearance.ts'

/** The shell: one page at a time, its bar, and a human message where a page breaks. */
export function App() {
  const t = useT()
  const route = useRoute()
  useAppearance()
  const isPlaying =
    (route.page === 'shift' && route.body !== undefined) ||
    (route.page === 'class' && route.code !== undefined) ||
    (route.page === 'lead' && route.code !== undefined && route.view === undefined) ||
    (route.page === 'crews' && route.codes !== undefined) ||
    route.page === 'projector'
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address belongs to the router, so the jump is made here.
          event.preventDefault()
          document.querySelector<HTMLElement>('#main h1, #main h2')?.focus()
        }}
      >
        {t('pages.skip')}
      </a>
      {!isPlaying && <TopBar route={route} />}
      <ErrorBoundary resetKey={keyOf(route)} fallback={broken}>
        <Suspense fallback={<Loading />}>
          <Page key={keyOf(route)} route={route} />
        </Suspense>
      </ErrorBoundary>
    </>
  )
}

const broken = (_error: unknown, retry: () => void) => <Broken retry={retry} />

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <Home />
    case 'shift':
      return <Shift id={route.id} body={route.body} camera={WalkCamera} />
    case 'debrief':
      return <DebriefPage attempt={route.attempt} />
    case 'jobs':
      return <JobsPage kind={route.kind} soc={route.soc} />
    case 'walk':
      return <WalkPage route={route} />
    case 'walk-make':
      return <MakePage given={route.given} />
    case 'class':
      return <ClassPage route={route} />
    case 'lead':
      return <LeadPage route={route} />
    case 'crew':
      return <CrewStart route={route} />
    case 'crews':
      return <CrewsPage route={route} />
    case 'projector':
      return <ProjectorPage route={route} />
    case 'questions':
      return <QuestionsPage letter={route.letter} />
    case 'record':
      return <MyRecord />
    case 'settings':
      return <SettingsPage />
    case 'lost':
      return <Lost />
  }
}

/** One key per page; the bodies of one running shift share theirs, so that its session lives on. */
function keyOf(route: Route): string {
  if (route.page === 'shift') return `shift/${route.id}/${route.body === undefined ? 'briefing' : 'running'}`
  if (route.page === 'walk') return `walk/${route.pack}/${route.view}/${route.at}`
  if (route.page === 'class' || route.page === 'projector') return `${route.page}/${route.code}`
  if (route.page === 'crew') return `crew/${route.shift}`
  if (route.page === 'crews') return `crews/${route.shift}/${route.codes?.join('-')}`
  if (route.page === 'lead') return `lead/${route.code}/${route.trip}/${route.view}`
  if (route.page === 'jobs') return `jobs/${route.kind}/${route.soc}`
  return route.page === 'debrief' ? `debrief/${route.attempt}` : route.page
}
