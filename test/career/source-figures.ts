import type { Catalogue, Education, Experience, Occupation, Training } from '#career'
import { headingOf, sheetOf, tableOf } from './source-tables.ts'

/** A figure of the catalogue, and what the official tables say instead of it or as well. */
export interface Claim {
  /** Where a person finds it in the catalogue: `29-2052 growth`. */
  place: string
  catalogue: unknown
  tables: unknown
}

const EDUCATION_IN_TABLE: Readonly<Record<string, string>> = {
  'No formal educational credential': 'none',
  'High school diploma or equivalent': 'highSchool',
  'Some college, no degree': 'someCollege',
  'Postsecondary nondegree award': 'award',
  "Associate's degree": 'associate',
  "Bachelor's degree": 'bachelor',
  "Master's degree": 'master',
  'Doctoral or professional degree': 'doctoral',
} satisfies Record<string, Education>

const EXPERIENCE_IN_TABLE: Readonly<Record<string, string>> = {
  None: 'none',
  'Less than 5 years': 'under5Years',
  '5 years or more': 'over5Years',
} satisfies Record<string, Experience>

const TRAINING_IN_TABLE: Readonly<Record<string, string>> = {
  None: 'none',
  'Short-term on-the-job training': 'shortTerm',
  'Moderate-term on-the-job training': 'moderateTerm',
  'Long-term on-the-job training': 'longTerm',
  Apprenticeship: 'apprenticeship',
  'Internship/residency': 'internship',
} satisfies Record<string, Training>

const NOT_PUBLISHED = '—'
const PROJECTIONS = ['bls/ep_2024-34_occupation.xlsx', 'Table 1.2'] as const
const SKILLS = ['bls/ep_2024-34_skills.xlsx', 'Table 6.5'] as const

/** Every figure of every occupation: from table 1.2, table 6.5, the national OEWS table and O*NET. */
export async function occupationClaims(folder: string, { occupations }: Catalogue): Promise<Claim[]> {
  const projections = await byCode(folder, ...PROJECTIONS)
  const skills = await byCode(folder, ...SKILLS)
  const hourly = new Map(
    tableOf(folder, 'bls/oews_2024_national.tsv.gz').map((row) => [row.get('soc'), row.get('hourly_median')]),
  )
  const onet = readOnet(folder)
  return [...occupations.values()].flatMap((occupation) => {
    const { soc } = occupation
    const row = projections.get(soc) ?? []
    const wage = String(row[11])
    const figures: Record<string, [catalogue: unknown, tables: unknown]> = {
      employment: [occupation.employment, row[3]],
      growth: [occupation.growth, row[8]],
      selfEmployed: [occupation.selfEmployed ?? NOT_PUBLISHED, row[9]],
      openings: [occupation.openings, row[10]],
      pay: [sayPay(occupation), wage === NOT_PUBLISHED ? `${hourly.get(soc) ?? ''} an hour` : wage],
      education: [occupation.education, EDUCATION_IN_TABLE[String(row[12])]],
      experience: [occupation.experience, EXPERIENCE_IN_TABLE[String(row[13])]],
      training: [occupation.training, TRAINING_IN_TABLE[String(row[14])]],
      zone: [occupation.zone, onet.zoneOf(occupation)],
      interests: [occupation.interests?.join(), onet.interestsOf(occupation)],
      ...Object.fromEntries(
        occupation.skills.map((rank, at) => [`skill ${at + 1} of 17`, [rank, skills.get(soc)?.[at + 2]]]),
      ),
    }
    return Object.entries(figures).map(([figure, [catalogue, tables]]) => ({
      place: `${soc} ${figure}`,
      catalogue,
      tables,
    }))
  })
}

/** As table 1.2 writes it, or by the hour. */
function sayPay({ pay }: Occupation): string {
  if (!pay) return ' an hour'
  if (pay.by === 'top') return `>=$${pay.atLeast.toLocaleString('en-US')}`
  return pay.by === 'year' ? String(pay.median) : `${pay.median} an hour`
}

async function byCode(folder: string, path: string, sheet: string): Promise<Map<string, unknown[]>> {
  const rows = await sheetOf(folder, path, sheet)
  return new Map(rows.map((row) => [String(row[1]), row]))
}

/** Codes of the occupations that the projections count one by one. */
export async function lineItems(folder: string): Promise<Set<string>> {
  const rows = await sheetOf(folder, ...PROJECTIONS)
  return new Set(rows.filter((row) => row[2] === 'Line item').map((row) => String(row[1])))
}

/** Names of the 17 skills in the order of table 6.5. */
export async function skillHeadings(folder: string): Promise<string[]> {
  return (await headingOf(folder, ...SKILLS)).slice(2, 19)
}

/** Change of all jobs, percent. */
export async function growthOfAll(folder: string): Promise<unknown> {
  return (await byCode(folder, ...PROJECTIONS)).get('00-0000')?.[8]
}

function readOnet(folder: string) {
  const zones = new Map(
    tableOf(folder, 'onet_30.1/Job_Zones.tsv.gz').map((row) => [
      row.get('O*NET-SOC Code') ?? '',
      Number(row.get('Job Zone')),
    ]),
  )
  const interests = new Map<string, Map<string, number>>()
  for (const row of tableOf(folder, 'onet_30.1/Interests.tsv.gz')) {
    if (row.get('Scale ID') !== 'OI') continue
    const code = row.get('O*NET-SOC Code') ?? ''
    const scores = interests.get(code) ?? new Map<string, number>()
    interests.set(code, scores.set(row.get('Element Name') ?? '', Number(row.get('Data Value'))))
  }
  const AREAS = ['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional']
  return {
    /** An occupation that O*NET only knows in parts has the zone of its first part. */
    zoneOf: ({ onet }: Occupation) =>
      zones.get(onet) ??
      [...zones.keys()]
        .toSorted()
        .flatMap((code) => (code.startsWith(onet.slice(0, 7)) ? (zones.get(code) ?? []) : []))[0],
    interestsOf: ({ onet }: Occupation) => {
      const scores = interests.get(onet)
      return scores && AREAS.map((area) => scores.get(area)).join()
    },
  }
}
