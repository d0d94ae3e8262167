import {
  EDUCATION,
  EXPERIENCE,
  TRAINING,
  type Catalogue,
  type Figure,
  type Fit,
  type Job,
  type KindGroup,
  type Occupation,
  type Pay,
  type PlaceKind,
  type Release,
} from './catalogue.ts'

/** Yearly median; an hourly one or a capped one says so. */
export type PackedPay = number | { hour: number } | { atLeast: number } | null

/** One occupation as a row: names of columns would be most of the file. */
export type PackedOccupation = [
  soc: string,
  /** Null where it is the SOC code with `.00`. */
  onet: string | null,
  employment: number,
  growth: number,
  openings: number,
  selfEmployed: number | null,
  pay: PackedPay,
  education: number,
  experience: number,
  training: number,
  zone: number | null,
  interests: number[] | null,
  skills: number[],
  /** Rows of the related occupations. */
  related: number[],
]

/** A row of an occupation, its share in thousandths, location quotient, mean pay; the row alone where curated. */
export type PackedJob = number | [row: number, share: number, quotient: number, payHere: number | null]

/** The catalogue as it is stored in `assets/careers/figures.json`. */
export interface PackedCatalogue {
  format: 1
  /** Each release once, with the figures that are from it. */
  releases: (Release & { figures: Figure[] })[]
  averageGrowth: number
  skills: string[]
  occupations: PackedOccupation[]
  kinds: {
    id: string
    group: KindGroup
    tags: string[]
    industry?: string
    less?: string
    fit: Fit
    adult?: true
    jobs: PackedJob[]
  }[]
  statePay?: Record<string, Record<string, number>>
  programmes?: Record<string, string[]>
}

/**
 * Opens the stored catalogue.
 *
 * @throws Error where a row names an occupation or a word that is not there: the file is ours, so that is our mistake.
 */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const codes = packed.occupations.map(([soc]) => soc)
  return {
    releases: Object.fromEntries(
      packed.releases.flatMap(({ figures, ...release }) => figures.map((figure) => [figure, release])),
    ) as Record<Figure, Release>,
    averageGrowth: packed.averageGrowth,
    skills: packed.skills,
    occupations: new Map(packed.occupations.map((row) => [row[0], unpackOccupation(row, codes)])),
    kinds: new Map(packed.kinds.map((kind) => [kind.id, unpackKind(kind, codes)])),
    ...(packed.statePay && { statePay: new Map(Object.entries(packed.statePay)) }),
    ...(packed.programmes && { programmes: new Map(Object.entries(packed.programmes)) }),
  }
}

function unpackOccupation(row: PackedOccupation, codes: readonly string[]): Occupation {
  const [soc, onet, employment, growth, openings, selfEmployed, pay, education, experience, training] = row
  const [zone, interests, skills, related] = row.slice(10) as [
    number | null,
    number[] | null,
    number[],
    number[],
  ]
  const paid = unpackPay(pay)
  return {
    soc,
    onet: onet ?? `${soc}.00`,
    employment,
    growth,
    openings,
    ...(selfEmployed !== null && { selfEmployed }),
    ...(paid && { pay: paid }),
    education: at(EDUCATION, education),
    experience: at(EXPERIENCE, experience),
    training: at(TRAINING, training),
    ...(zone !== null && { zone }),
    ...(interests && { interests }),
    skills,
    related: related.map((place) => at(codes, place)),
  }
}

function unpackPay(pay: PackedPay): Pay | undefined {
  if (pay === null) return undefined
  if (typeof pay === 'number') return { by: 'year', median: pay }
  return 'hour' in pay ? { by: 'hour', median: pay.hour } : { by: 'top', atLeast: pay.atLeast }
}

function unpackKind(kind: PackedCatalogue['kinds'][number], codes: readonly string[]): PlaceKind {
  const { adult, jobs, ...rest } = kind
  return { ...rest, isAdult: adult ?? false, jobs: jobs.map((job) => unpackJob(job, codes)) }
}

function unpackJob(job: PackedJob, codes: readonly string[]): Job {
  if (typeof job === 'number') return { soc: at(codes, job) }
  const [row, share, quotient, payHere] = job
  return { soc: at(codes, row), share, quotient, ...(payHere !== null && { payHere }) }
}

function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place]
  if (item === undefined) throw new Error(`The career catalogue has no entry ${place} of ${list.length}.`)
  return item
}
