import { use } from 'react'
import { useLanguage } from '../use-words.ts'
import { loadCareers, type Careers } from './careers.ts'

/** The career catalogue in the learner's language; `undefined` where it cannot be had. Suspends while it loads. */
export function useCareers(): Careers | undefined {
  return use(loadCareers(useLanguage()))
}
