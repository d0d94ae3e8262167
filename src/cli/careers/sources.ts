import type { PackedCatalogue } from '#career'

/** Where each official table lies in the folder that `--data` names. */
export const FILES = {
  projections: 'bls/ep_2024-34_occupation.xlsx',
  skills: 'bls/ep_2024-34_skills.xlsx',
  national: 'bls/oews_2024_national.tsv.gz',
  industries: 'bls/oews_2024_industry_occupation.tsv.gz',
  zones: 'onet_30.1/Job_Zones.tsv.gz',
  interests: 'onet_30.1/Interests.tsv.gz',
  related: 'onet_30.1/Related_Occupations.tsv.gz',
  /** Not part of what is published together; taken when supplied. Columns: state, soc, annual_median. */
  statePay: 'bls/oews_2024_state.tsv',
  /** Not part of what is published together; taken when supplied. Columns: soc, cip, title. */
  programmes: 'nces/cip_soc.tsv',
} as const

/** O*NET-SOC codes of occupations that the projections pool: the first one's public pages stand for all. */
export const POOLED: Readonly<Record<string, readonly string[]>> = {
  '13-1020': ['13-1023', '13-1022', '13-1021'],
  '13-2020': ['13-2023', '13-2022'],
  '21-1018': ['21-1014', '21-1011'],
  '25-2052': ['25-2056', '25-2055'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '29-2010': ['29-2012', '29-2011'],
  '31-1120': ['31-1122', '31-1121'],
  '39-7010': ['39-7011', '39-7012'],
  '47-4090': ['47-4091', '47-4099'],
  '51-2028': ['51-2022', '51-2023'],
  '51-2090': ['51-2092', '51-2099'],
  '53-1047': ['53-1043', '53-1042', '53-1044', '53-1049'],
}

const BLS = 'U.S. Bureau of Labor Statistics'
const ONET = 'U.S. Department of Labor, Employment and Training Administration'

/** What each figure of the catalogue was taken from; shown with every card. */
export const RELEASES: PackedCatalogue['releases'] = [
  {
    publisher: BLS,
    release: 'Employment Projections 2024–34',
    table: '1.2',
    figures: [
      'employment',
      'growth',
      'openings',
      'selfEmployed',
      'pay',
      'education',
      'experience',
      'training',
    ],
  },
  { publisher: BLS, release: 'Employment Projections 2024–34', table: '6.5', figures: ['skills'] },
  {
    publisher: BLS,
    release: 'Occupational Employment and Wage Statistics, May 2024',
    table: 'National',
    figures: ['hourlyPay'],
  },
  {
    publisher: BLS,
    release: 'Occupational Employment and Wage Statistics, May 2024',
    table: 'National industry-specific',
    figures: ['share', 'quotient', 'payHere'],
  },
  { publisher: ONET, release: 'O*NET 30.1 Database', table: 'Job Zones', figures: ['zone'] },
  { publisher: ONET, release: 'O*NET 30.1 Database', table: 'Interests', figures: ['interests'] },
  { publisher: ONET, release: 'O*NET 30.1 Database', table: 'Related Occupations', figures: ['related'] },
]
