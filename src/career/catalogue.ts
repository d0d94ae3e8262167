/** Median pay in US dollars as it was published; some jobs are only paid by the hour, some figures are capped. */
export type Pay =
  | { by: 'year'; median: number }
  | { by: 'hour'; median: number }
  /** The survey stops counting here: the median is this or more a year. */
  | { by: 'top'; atLeast: number }

/** Typical education needed to begin, from least to most, in the words of BLS table 1.2. */
export const EDUCATION = [
  'none',
  'highSchool',
  'someCollege',
  'award',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const
export type Education = (typeof EDUCATION)[number]

/** Work experience asked for in a related occupation. */
export const EXPERIENCE = ['none', 'under5Years', 'over5Years'] as const
export type Experience = (typeof EXPERIENCE)[number]

/** How the rest is learned once somebody has begun. */
export const TRAINING = [
  'none',
  'shortTerm',
  'moderateTerm',
  'longTerm',
  'apprenticeship',
  'internship',
] as const
export type Training = (typeof TRAINING)[number]

/** The six areas of interest (RIASEC), in the order of O*NET's table. */
export const INTERESTS = [
  'realistic',
  'investigative',
  'artistic',
  'social',
  'enterprising',
  'conventional',
] as const
export type Interest = (typeof INTERESTS)[number]

/** What is known of an occupation in the whole United States. */
export interface Occupation {
  /** Code of the Standard Occupational Classification: `29-2052`. */
  soc: string
  /** The O*NET-SOC code whose public pages speak of it: `29-2052.00`. */
  onet: string
  /** Jobs in 2024, thousands. */
  employment: number
  /** Change of jobs 2024–34, percent. */
  growth: number
  /** Openings a year 2024–34, thousands. */
  openings: number
  /** Percent who work for themselves; absent where it was not published. */
  selfEmployed?: number
  /** Absent where neither yearly nor hourly pay was published. */
  pay?: Pay
  education: Education
  experience: Experience
  training: Training
  /** O*NET job zone, 1 little preparation to 5 a great deal; absent where it has none. */
  zone?: number
  /** Scores of 1 to 7 in the order of `INTERESTS`; absent where O*NET has none. */
  interests?: readonly number[]
  /** Percentile rank among all occupations of each skill, in the catalogue's order of skills. */
  skills: readonly number[]
  /** Occupations that are alike, most alike first. */
  related: readonly string[]
}

/** How well the official industry matches the kind of place; `curated`: its jobs were chosen by hand. */
export type Fit = 'exact' | 'similar' | 'pooled' | 'curated'

/** A job in one kind of place. Figures are absent where its jobs were chosen by hand. */
export interface Job {
  soc: string
  /** Of a thousand people who work in such places, so many have this job. */
  share?: number
  /** The share here divided by the share in all industries: 1 is average, 40 is found almost only here. */
  quotient?: number
  /** Mean pay in such places, US dollars a year. */
  payHere?: number
}

/** How kinds of places are grouped in lists. */
export const KIND_GROUPS = [
  'shops',
  'food',
  'services',
  'leisure',
  'health',
  'learning',
  'offices',
  'public',
  'cars',
  'transport',
  'building',
  'making',
  'nature',
] as const
export type KindGroup = (typeof KIND_GROUPS)[number]

/** A kind of place people work in: `pharmacy`. */
export interface PlaceKind {
  id: string
  group: KindGroup
  /** OpenStreetMap tags by which it is known: `shop=bakery`; with `+` where both are needed. */
  tags: readonly string[]
  /** Industry code of the OEWS tables; absent where curated. */
  industry?: string
  /** Its figures are those of `industry` less those of this one. */
  less?: string
  fit: Fit
  /** Not shown to learners unless an adult allows. */
  isAdult: boolean
  /** The biggest ones and those found hardly anywhere else, most frequent first. */
  jobs: readonly Job[]
}

/** Pay in one state, US dollars a year, by occupation. */
export type StatePay = ReadonlyMap<string, Readonly<Record<string, number>>>

/** Where figures were published; names of publications stay as they are in every language. */
export interface Release {
  publisher: string
  release: string
  table: string
}

/** Every figure that a card may show, and the release it is from. */
export type Figure =
  | 'employment'
  | 'growth'
  | 'openings'
  | 'selfEmployed'
  | 'pay'
  | 'hourlyPay'
  | 'education'
  | 'experience'
  | 'training'
  | 'zone'
  | 'interests'
  | 'skills'
  | 'related'
  | 'share'
  | 'quotient'
  | 'payHere'

/** Everything the catalogue knows, ready to be asked. */
export interface Catalogue {
  releases: Readonly<Record<Figure, Release>>
  /** Change of all jobs 2024–34, percent. */
  averageGrowth: number
  /** Ids of the 17 skills, in the order of `Occupation.skills`. */
  skills: readonly string[]
  occupations: ReadonlyMap<string, Occupation>
  kinds: ReadonlyMap<string, PlaceKind>
  /** Present where the tables were supplied when it was built. */
  statePay?: StatePay
  /** Titles of programmes of study by occupation; present where the crosswalk was supplied. */
  programmes?: ReadonlyMap<string, readonly string[]>
}
