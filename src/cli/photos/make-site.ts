import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { readPhotoPlan, readSite, type PhotoPlan } from '#scenario'
import { readBounded } from '../check/read-bounded.ts'
import { complaintAbout } from '../new/names.ts'
import type { FaceName, Pixels } from './faces.ts'
import { layOut } from './lay-out.ts'
import { lightOf } from './light.ts'
import { readFaces, SMALL } from './pictures.ts'
import { writeFaces } from './write-faces.ts'

/**
 * Makes `<sites>/<name>` of an author's folder `<name>`: six faces for each spot at two levels, `site.json`, and a note of
 * who made the pictures and what they show. All or nothing: what stood there before stays where this fails. Tells how
 * large each picture has become; throws, with what to do, where the folder will not do.
 */
export async function makePhotoSite(
  folder: string,
  sites: string,
  tell: (line: string) => void,
): Promise<void> {
  const name = basename(resolve(folder))
  const complaint = complaintAbout(name)
  if (complaint) throw new Error(complaint)
  const plan = await readPlan(join(folder, 'site.json'))
  const target = join(sites, name)
  if (existsSync(join(target, 'site.glb')))
    throw new Error(`"${name}" is a built site already. Give the folder of photos another name.`)
  // Refuses what is wrong with the plan before minutes are spent on its pictures.
  layOut(name, plan, { small: SMALL, light: [] })

  const fresh = `${target}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  try {
    const pictures: [string, Record<FaceName, Pixels>][] = []
    for (const spot of Object.keys(plan.spots)) pictures.push([spot, await readFaces(folder, spot)])
    const side = Math.min(...pictures.map(([, { front }]) => front.width))
    const large = side > SMALL ? side : undefined
    for (const [spot, faces] of pictures) {
      const bytes = await writeFaces(fresh, spot, faces, large)
      tell(
        `${spot}: ${kilobytes(bytes.small)} on a phone, ${kilobytes(bytes.large)} more where there is room`,
      )
    }
    const light = pictures.map(([, faces]) => lightOf(faces))
    const site = JSON.stringify(
      layOut(name, plan, { small: SMALL, ...(large === undefined ? {} : { large }), light }),
    )
    const read = readSite(site)
    if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
    await writeFile(join(fresh, 'site.json'), site)
    await writeFile(join(fresh, 'README.md'), noteOn(name, plan))
    await rm(target, { recursive: true, force: true })
    await rename(fresh, target)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

async function readPlan(file: string): Promise<PhotoPlan> {
  const source = await readBounded(file)
  if (!source) throw new Error(`There is no ${file}. photo-sites/cafe-in-pictures/site.json is one to copy.`)
  const plan = source.ok ? readPhotoPlan(source.bytes) : source
  if (plan.ok) return plan.value
  throw new Error(
    plan.problems.map(({ path, message, advice }) => `${file} ${path}: ${message} ${advice}`).join('\n'),
  )
}

function noteOn(name: string, plan: PhotoPlan): string {
  const spots = Object.entries(plan.spots).map(
    ([spot, { title, description }]) =>
      `- \`${spot}\`: ${title.en}. ${description.en}\n  - ${title.es}. ${description.es}`,
  )
  return `# ${name}, in pictures all round

Made by \`npm run photos -- photo-sites/${name}\`. Pictures: ${plan.madeBy}. Licence: ${plan.licence}.
No metadata of the cameras (place, time, device) is in them. Their author says that no learner can be recognised.

${spots.join('\n')}
`
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
