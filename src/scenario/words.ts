import { addressed, type Address } from './address.ts'
import type { Decision } from './decision.ts'
import type { Scenario } from './scenario.ts'
import en from './words/en.json'
import es from './words/es.json'

/** A scenario's words in one language. */
export interface Words {
  /** BCP 47 tag, "en" or "es". */
  language: string
  /** The line in this language, or itself where it has no translation; said to the learner. */
  line(source: string): string
  /** What a decision or `wait.<region>` is called on a button: an imperative sentence without full stop. */
  decision(decision: string): string
}

/** Each source line and its translation. */
export type Translations = Readonly<Record<string, string>>

const templates: Record<string, Record<string, string>> = { en, es }

/**
 * The words of a scenario in a language; lines that lack a translation stay in the scenario's own. Without
 * `address` they speak to nobody in particular.
 */
export function makeWords(
  scenario: Scenario,
  language: string,
  translations: Translations = {},
  address?: Address,
): Words {
  const { things, people, spots, jobs = {}, labels = {}, language: own } = scenario.header
  const table: Record<string, string> = templates[language] ?? en
  const translated = (source: string) =>
    language !== own && Object.hasOwn(translations, source) ? (translations[source] ?? source) : source
  const line = (source: string) => addressed(translated(source), address)
  const decisions = new Map(scenario.vocabulary.map((one) => [one.decision, one]))
  const fill = (key: string, values: Partial<Decision>) => {
    const named: Record<string, string | undefined> = {
      thing: values.thing && things[values.thing]?.name,
      other: values.other && things[values.other]?.name,
      person: values.person && people[values.person]?.name,
      spot: values.spot && spots[values.spot]?.name,
      job: values.job && jobs[values.job]?.name,
      otherJob: values.otherJob && jobs[values.otherJob]?.name,
      words: values.words,
    }
    const text = (table[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => line(named[name] ?? ''))
    return language === 'es' && key !== 'say' ? contract(text) : text
  }
  return {
    language,
    line,
    decision(decision) {
      const label = Object.hasOwn(labels, decision) ? labels[decision] : undefined
      if (label !== undefined) return line(label)
      const known = decisions.get(decision)
      if (known) return fill(templateKey(known), known)
      const [verb, region = ''] = decision.split('.')
      if (verb !== 'wait') return decision
      return Object.hasOwn(things, region) ? fill('wait.thing', { thing: region }) : fill('wait', {})
    },
  }
}

function templateKey({ verb, other, person, job }: Decision): string {
  if (job !== undefined) return `${verb}.job`
  if (verb === 'say') return verb
  return other !== undefined ? `${verb}.other` : person !== undefined ? `${verb}.person` : verb
}

// Spanish joins "a el" and "de el"; a proper name keeps its capital article apart.
function contract(text: string): string {
  return text.replace(/\ba el /g, 'al ').replace(/\bde el /g, 'del ')
}
