import type { Catalogue, Occupation } from './catalogue.ts'

/** How many skills a card names. */
const TOP = 5

/** Where an occupation stands out most among all occupations: up to five skills, each in the upper half. */
export function topSkills(
  occupation: Occupation,
  { skills }: Pick<Catalogue, 'skills'>,
): { skill: string; rank: number }[] {
  return skills
    .map((skill, place) => ({ skill, rank: occupation.skills[place] ?? 0 }))
    .filter(({ rank }) => rank >= 50)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, TOP)
}

/** How many of their top skills two occupations share. */
export function sharedSkills(a: Occupation, b: Occupation, catalogue: Pick<Catalogue, 'skills'>): number {
  const own = new Set(topSkills(a, catalogue).map(({ skill }) => skill))
  return topSkills(b, catalogue).filter(({ skill }) => own.has(skill)).length
}
