import type { SkillResult } from '#attempt'
import { skillName } from '#scenario'
import { share } from '../format.ts'
import { useT } from '../use-words.ts'
import { useDebriefParts } from './debrief-context.ts'
import { MarkBadge } from './MarkBadge.tsx'
import { MomentLink } from './MomentLink.tsx'

/** Each skill: what was earned of what could be, as words and as a bar, with every mark as evidence. */
export function Skills() {
  const t = useT()
  const { debrief } = useDebriefParts()
  return (
    <section aria-labelledby="skills">
      <h2 id="skills" className="section-title">
        {t('pages.debrief.skills')}
      </h2>
      <p className="soft section-lead">{t('pages.debrief.skills.text')}</p>
      <ul className="skill-cards">
        {debrief.skills.map((result) => (
          <Skill key={result.skill} result={result} />
        ))}
      </ul>
    </section>
  )
}

function Skill({ result }: { result: SkillResult }) {
  const t = useT()
  const { words, debrief } = useDebriefParts()
  const { skill, earned, best, evidence } = result
  return (
    <li className="card skill" data-skill={skill} data-earned={earned}>
      <h3>{skillName(skill, words.language)}</h3>
      <p className="skill-figure">
        {best === undefined ? earned : t('pages.debrief.skillOf', { earned, best })}
      </p>
      {best !== undefined && (
        <div className="bar" aria-hidden="true">
          <div className="bar-fill" style={{ width: `${share(earned, 0, best) * 100}%` }} />
        </div>
      )}
      {evidence.length === 0 ? (
        <p className="soft">{t('pages.debrief.noEvidence')}</p>
      ) : (
        <details>
          <summary>{t('pages.debrief.evidence', { count: evidence.length })}</summary>
          <ul className="evidence">
            {evidence.map((mark, at) => (
              <li key={`${mark.index} ${at}`}>
                <MarkBadge mark={mark} />
                <span>
                  {mark.because}{' '}
                  {mark.index >= 0 && (
                    <MomentLink index={mark.index}>{debrief.timeline[mark.index]?.label}</MomentLink>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
