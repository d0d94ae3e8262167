import { useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { useCallback } from 'react'
import { createCompany, type ClassCompany } from './company.ts'
import { useOpened } from './use-opened.ts'

const close = (company: ClassCompany): void => company.dispose()

/** The others of a class, for a stage; undefined for the first moment. */
export function useCompany(link: Link, session: ClassSession): ClassCompany | undefined {
  const t = useT()
  return useOpened(
    useCallback(() => createCompany(link, session, t), [link, session, t]),
    close,
  )
}
