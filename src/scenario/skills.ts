import table from '../../scenarios/skills.json'

/** One of the 17 skills of the BLS Employment Projections, with its Employability Skills Framework group. */
export interface Skill {
  id: string
  name: { en: string; es: string }
  group: string
}

/** All 17 skills, in the order of the BLS table. */
export const skills: readonly Skill[] = table.skills

/** The groups of the Employability Skills Framework that skills are rolled up to. */
export const skillGroups: readonly Omit<Skill, 'group'>[] = table.groups

/** The ids of all 17 skills. */
export const skillIds: ReadonlySet<string> = new Set(skills.map((skill) => skill.id))

/** The skill's name in the language, English where the language has none, the id itself if unknown. */
export function skillName(id: string, language: string): string {
  const skill = skills.find((one) => one.id === id)
  return skill ? (language.startsWith('es') ? skill.name.es : skill.name.en) : id
}
