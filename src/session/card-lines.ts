import { topSkills, type CareerWords, type Catalogue, type Figure } from '#career'
import { skillName } from '#scenario'
import { growthWord, payFigure, percent, sayPayBriefly, thousands } from './say-figures.ts'
import { sayReleases } from './say-releases.ts'
import type { T } from './words.ts'

/** What is known of jobs, with its words in the learner's language. */
export interface Careers {
  catalogue: Catalogue
  words: CareerWords
}

/**
 * What a job's card says where no page can be shown, its title first: what one does, pay and education, what else it
 * takes to start, growth, openings, top skills. Empty for an unknown job. `code` is an O*NET-SOC code, of which the
 * first seven characters count.
 */
export function cardLinesOf(code: string, { catalogue, words }: Careers, t: T, language: string): string[] {
  const soc = code.slice(0, 7)
  const occupation = catalogue.occupations.get(soc)
  const said = words.occupations[soc]
  if (!occupation || !said) return []
  const { education, experience, training, growth, openings } = occupation
  const alsoToStart = [
    ...(experience === 'none' ? [] : [t(`pages.jobs.experience.${experience}`)]),
    ...(training === 'none' ? [] : [t(`pages.jobs.training.${training}`)]),
  ]
  const skills = topSkills(occupation, catalogue).slice(0, 3)
  return [
    said.title,
    said.do,
    `${sayPayBriefly(occupation, t, language)} · ${t(`pages.jobs.education.${education}`)}`,
    ...(alsoToStart.length > 0 ? [alsoToStart.join(' · ')] : []),
    t(`pages.jobs.growth.${growthWord(growth, catalogue.averageGrowth)}`, {
      growth: percent(growth, language),
      average: percent(catalogue.averageGrowth, language),
    }),
    t('pages.jobs.openings', { openings: thousands(openings, language) }),
    skills.map(({ skill }) => skillName(skill, language)).join(' · '),
  ]
}

/** From which tables the figures in the lines of these jobs' cards are, a line for each. */
export function cardSourcesOf(codes: readonly string[], { catalogue }: Careers, t: T): string[] {
  const pays = codes.map((code) => payFigure(catalogue.occupations.get(code.slice(0, 7))?.pay))
  const figures: Figure[] = [
    ...new Set(pays),
    'education',
    'experience',
    'training',
    'growth',
    'openings',
    'skills',
  ]
  return sayReleases(figures, catalogue, t).map(({ text }) => text)
}
