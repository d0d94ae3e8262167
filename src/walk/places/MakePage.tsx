import '../walk.css'
import { kindOfTags } from '#career'
import { addressOf, PageTitle, useLanguage, useT } from '#pages'
import { NoCareers, useCareers, type Careers } from '#pages/jobs'
import { cleanText, importPlaces, limits, linkToPack, type PackProblem, type PlacePack } from '#place'
import { useId, useState } from 'react'
import { KeepPack } from './KeepPack.tsx'
import { KindChoices } from './KindChoices.tsx'
import { PackProblems } from './PackProblems.tsx'
import { SharePack } from './SharePack.tsx'

/** What became of a file or link. */
interface Opened {
  pack: PlacePack | undefined
  problems: readonly PackProblem[]
}

/** Makes a place pack from a file of places, or opens one that came as a link: looked through, kept, given away. */
export function MakePage({ given }: { given: string | undefined }) {
  const t = useT()
  const careers = useCareers()
  return (
    <main id="main" className="jobs" data-page="walk-make">
      <p>
        <a href={addressOf({ page: 'walk' })}>{t('walk.title')}</a>
      </p>
      <PageTitle tab={t('walk.make')}>{t('walk.make')}</PageTitle>
      {careers ? <Maker key={given} careers={careers} given={given} /> : <NoCareers />}
    </main>
  )
}

function Maker({ careers, given }: { careers: Careers; given: string | undefined }) {
  const t = useT()
  const file = useId()
  const [opened, setOpened] = useState<Opened | undefined>(() =>
    given === undefined ? undefined : openLink(given),
  )
  const open = async (chosen: File | undefined) => {
    if (chosen) setOpened(await openFile(chosen, careers))
  }
  return (
    <>
      <p className="section-lead">{t('walk.make.text')}</p>
      <p className="stack">
        <label htmlFor={file}>{t('walk.make.file')}</label>
        <input
          id={file}
          type="file"
          accept=".geojson,.json,.osm,.xml,.zip,.imdf"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </p>
      <div role="status">
        {opened && !opened.pack && <p className="refused">{t('walk.make.refused')}</p>}
        {opened?.pack && (
          <p>{t('walk.make.found', { count: opened.pack.places.length, title: opened.pack.title.en })}</p>
        )}
      </div>
      {opened && <PackProblems problems={opened.problems} />}
      {opened?.pack && (
        <Finish careers={careers} pack={opened.pack} onChange={(pack) => setOpened({ ...opened, pack })} />
      )}
    </>
  )
}

function Finish({
  careers,
  pack,
  onChange,
}: {
  careers: Careers
  pack: PlacePack
  onChange: (pack: PlacePack) => void
}) {
  const t = useT()
  const language = useLanguage()
  const name = useId()
  const named = { ...pack, title: { en: soundName(pack, 'en'), es: soundName(pack, 'es') } }
  return (
    <>
      <p className="stack">
        <label htmlFor={name}>{t('walk.make.name')}</label>
        <input
          id={name}
          type="text"
          maxLength={80}
          value={pack.title[language]}
          onChange={({ target }) => onChange({ ...pack, title: { en: target.value, es: target.value } })}
        />
      </p>
      <KindChoices careers={careers} pack={pack} onChange={onChange} />
      <KeepPack pack={named} />
      <SharePack pack={named} />
    </>
  )
}

/** The name as it was typed, so that it can be read again: a blank at its end, or no name at all, would lose the pack. */
function soundName({ title, id }: PlacePack, language: keyof PlacePack['title']): string {
  return cleanText(title[language]).text || id.replaceAll('-', ' ')
}

async function openFile(file: File, { catalogue }: Careers): Promise<Opened> {
  if (file.size > limits.bytes) return { pack: undefined, problems: [tooBig] }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const title = file.name
    .replace(/\.[a-z0-9]+$/i, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
  const imported = importPlaces(bytes, {
    kindOf: (tags) => kindOfTags(catalogue, tags)?.id,
    title,
    id: title,
  })
  return { pack: imported.ok ? imported.pack : undefined, problems: imported.problems }
}

const tooBig: PackProblem = { code: 'too-big', severity: 'refused', params: { max: limits.bytes } }

function openLink(text: string): Opened {
  const read = linkToPack(text)
  return read.ok ? { pack: read.pack, problems: [] } : { pack: undefined, problems: read.problems }
}
