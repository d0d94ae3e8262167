import type { ClassSession, Link } from '#session/class'

/** What is known inside a class, or a crew, in one of its bodies. */
export interface InsideProps {
  link: Link
  session: ClassSession
  code: string
  body: 'screen' | 'text'
}
