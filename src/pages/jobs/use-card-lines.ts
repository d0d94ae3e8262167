import { topSkills } from '#career'
import { skillName } from '#scenario'
import type { Session, T } from '#session'
import { useEffect } from 'react'
import { useSessionState } from '../shift/use-session.ts'
import { useLanguage, useT } from '../use-words.ts'
import { loadCareers, type Careers } from './careers.ts'
import { growthWord, percent, sayPayBriefly } from './say-figures.ts'

/** Tells the session what the open job cards say, for the headset, where no page can be shown. */
export function useCardLines(session: Session): void {
  const t = useT()
  const language = useLanguage()
  const cards = useSessionState(session, ({ stage }) => stage.cards)
  useEffect(() => {
    if (cards.length === 0) return undefined
    let isGone = false
    const { jobs = {} } = session.store.getState().scenario.header
    const tell = async () => {
      const careers = await loadCareers(language)
      if (isGone || !careers) return
      const cardLines = cards.flatMap((name) =>
        cardLinesOf(jobs[name]?.occupation ?? '', careers, t, language),
      )
      session.store.setState({ cardLines })
    }
    void tell()
    return () => {
      isGone = true
      session.store.setState({ cardLines: undefined })
    }
  }, [session, cards, language, t])
}

/**
 * What a job's card says where no page can be shown, its title first: what one does, pay, what it takes to start,
 * growth, top skills. `code` is an O*NET-SOC code, of which the first seven characters count.
 */
export function cardLinesOf(code: string, { catalogue, words }: Careers, t: T, language: string): string[] {
  const soc = code.slice(0, 7)
  const occupation = catalogue.occupations.get(soc)
  const said = words.occupations[soc]
  if (!occupation || !said) return []
  const { education, growth } = occupation
  const skills = topSkills(occupation, catalogue).slice(0, 3)
  return [
    said.title,
    said.do,
    `${sayPayBriefly(occupation, t, language)} · ${t(`pages.jobs.education.${education}`)}`,
    t(`pages.jobs.growth.${growthWord(growth, catalogue.averageGrowth)}`, {
      growth: percent(growth, language),
      average: percent(catalogue.averageGrowth, language),
    }),
    skills.map(({ skill }) => skillName(skill, language)).join(' · '),
  ]
}
