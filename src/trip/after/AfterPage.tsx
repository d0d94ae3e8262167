import { stand, type KeptClass } from '#class'
import { addressOf, Loading, PageTitle, useAddress, useLanguage, useT } from '#pages'
import { loadScenario, loadWords } from '#pages/bodies'
import type { Scenario } from '#scenario'
import type { Link } from '#session/class'
import { use, useMemo, useState } from 'react'
import '../trip.css'
import './after.css'
import { NoKey } from '../desk/NoKey.tsx'
import { useLink, useLinkState } from '../together/use-class.ts'
import { DeleteClass } from './DeleteClass.tsx'
import { Report } from './Report.tsx'
import { useKept } from './use-kept.ts'

/** What is left of a class for its guide, while the server has it; and the way to delete it. */
export function AfterPage({ code, guideKey }: { code: string; guideKey: string }) {
  const t = useT()
  const { kept, again } = useKept(code, guideKey)
  const [isDeleted, setDeleted] = useState(false)
  if (kept === undefined) return <Loading />
  if (isDeleted || kept === 'gone') return <Gone code={code} />
  if (kept === 'wrongKey') return <NoKey code={code} />
  if (typeof kept === 'string')
    return (
      <main id="main" className="stack trip-way" data-page="after">
        <PageTitle tab={t('trip.after.title')}>{t('trip.after.title')}</PageTitle>
        <p role="alert">{t(`trip.after.refused.${kept}`)}</p>
        <div className="row">
          <button type="button" className="button main" data-control="again" onClick={again}>
            {t('trip.turned.again')}
          </button>
        </div>
      </main>
    )
  return (
    <Kept
      kept={kept}
      code={code}
      guideKey={guideKey}
      deletion={
        <DeleteClass
          classes={[{ code, guideKey, salt: kept.salt }]}
          label={t('trip.after.delete')}
          title={t('trip.after.delete.title', { code })}
          text={t('trip.after.delete.text')}
          onDeleted={() => setDeleted(true)}
        />
      }
    />
  )
}

function Gone({ code }: { code: string }) {
  const t = useT()
  return (
    <main id="main" className="stack trip-way" data-page="after" data-gone>
      <PageTitle tab={t('trip.after.title')}>{t('trip.after.gone', { code })}</PageTitle>
      <p role="status">{t('trip.after.gone.text')}</p>
      <div className="row">
        <a className="button main" href={addressOf({ page: 'lead' })}>
          {t('trip.lead.title')}
        </a>
      </div>
    </main>
  )
}

interface KeptProps {
  kept: KeptClass
  code: string
  guideKey: string
  deletion: React.ReactNode
}

function Kept(props: KeptProps) {
  const t = useT()
  const { kept, deletion } = props
  const loaded = use(loadScenario(kept.scenario))
  if (kept.state && loaded.ok && loaded.scenario.version === kept.version)
    return <Live {...props} scenario={loaded.scenario} />
  return (
    <main id="main" className="stack trip-way" data-page="after">
      <PageTitle tab={t('trip.after.title')}>{t('trip.after.title')}</PageTitle>
      <p role="alert">{t('trip.after.stale')}</p>
      {deletion}
    </main>
  )
}

/** As long as the class goes on, and learners hand something in, it comes in here as at the desk. */
function Live(props: KeptProps & { scenario: Scenario }) {
  const link = useLink(props.code, 'guide', props.guideKey)
  return link ? <Told {...props} link={link} /> : <Loading />
}

function Told({ kept, code, scenario, link, deletion }: KeptProps & { scenario: Scenario; link: Link }) {
  const words = use(loadWords(scenario, useLanguage(), useAddress()))
  const live = useLinkState(link, ({ device }) => device.at)
  const handed = useLinkState(link, ({ papers }) => papers.taken)
  const turned = useLinkState(link, (state) => state.turned)
  const asKept = useMemo(() => kept.state && stand(scenario, kept.state), [scenario, kept.state])
  const at = live ?? asKept
  if (turned === 'deleted') return <Gone code={code} />
  if (!at) return <Loading />
  return <Report at={at} kept={kept} code={code} words={words} handed={handed} deletion={deletion} />
}
