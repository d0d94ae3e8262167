import { INTERESTS, topSkills, type Occupation } from '#career'
import { skillName } from '#scenario'
import { use, useId } from 'react'
import { allAttempts } from '../kept-attempts.ts'
import { useLanguage, useT } from '../use-words.ts'
import type { Careers } from './careers.ts'

/** An interest is named from this score up, of 7: somewhat characteristic of the work. */
const MATTERS = 4
const MOST_INTERESTS = 2

/** What the job asks for most, with a mark at what the learner has shown in a shift already. Suspends while the record is read. */
export function SkillsAsked({ careers, occupation }: { careers: Careers; occupation: Occupation }) {
  const t = useT()
  const id = useId()
  const language = useLanguage()
  const shown = new Set(use(allAttempts()).flatMap((attempt) => attempt.shown ?? []))
  const skills = topSkills(occupation, careers.catalogue)
  const interests = INTERESTS.map((interest, place) => ({
    interest,
    score: occupation.interests?.[place] ?? 0,
  }))
    .filter(({ score }) => score >= MATTERS)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_INTERESTS)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('pages.jobs.skills')}</h2>
      <ul className="tags" data-figure="skills">
        {skills.map(({ skill }) => (
          <li key={skill} className={shown.has(skill) ? 'tag shown' : 'tag'}>
            {skillName(skill, language)}
            {shown.has(skill) && <span>{t('pages.jobs.skillShown')}</span>}
          </li>
        ))}
      </ul>
      {interests.length > 0 && (
        <p data-figure="interests">
          {t('pages.jobs.interests')}{' '}
          {interests.map(({ interest }) => t(`pages.jobs.interest.${interest}`)).join(' · ')}
        </p>
      )}
    </section>
  )
}
