import { useT } from '#pages'
import type { ClassSession, Link } from '#session/class'
import { useEffect, useState } from 'react'
import { createCompany, type ClassCompany } from './company.ts'

/** The others of a class, for a stage; undefined for the first moment. */
export function useCompany(link: Link, session: ClassSession): ClassCompany | undefined {
  const t = useT()
  const [company, setCompany] = useState<ClassCompany>()
  useEffect(() => {
    const made = createCompany(link, session, t)
    setCompany(made)
    return () => made.dispose()
  }, [link, session, t])
  return company
}
