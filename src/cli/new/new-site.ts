import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constantOf, titleOf } from './names.ts'

const SITES = 'src/kit/sites'
/** The site that a new one begins as. */
const TEMPLATE = 'template'
const LINE = 110

/**
 * Writes a site that can be looked at and played in at once, and lists it among the sites. Returns what to do next.
 * Throws, with what to do, where there is such a site already.
 */
export async function newSite(id: string, root: string): Promise<string> {
  const folder = join(root, SITES, id)
  if (existsSync(folder))
    throw new Error(`There is a site "${id}" already: ${SITES}/${id}. Choose another name.`)
  await mkdir(folder)
  for (const file of await readdir(join(root, SITES, TEMPLATE))) {
    const text = await readFile(join(root, SITES, TEMPLATE, file), 'utf8')
    const named = text
      .replace(`export const ${TEMPLATE}:`, `export const ${constantOf(id)}:`)
      .replace(`name: '${TEMPLATE}'`, `name: '${id}'`)
      .replace(/\/\*\* A room to begin with: .*\*\//, `/** ${titleOf(id)}. */`)
    await writeFile(join(folder, file === `${TEMPLATE}.ts` ? `${id}.ts` : file), named)
  }
  const list = join(root, SITES, 'sites.ts')
  await writeFile(list, listed(await readFile(list, 'utf8'), id))
  return [
    `${SITES}/${id}: furniture.ts (what stands where), room.ts (walls, openings, light), ${id}.ts (the plan)`,
    'Next:',
    `  npm run bake -- ${id} --watch            sketches it now and after every save`,
    `  npm run new -- scenario ${id}-first-day --site ${id}`,
    '  npm run parts -- table                   finds parts for furniture.ts',
  ].join('\n')
}

/** The list of sites with one more. */
function listed(source: string, id: string): string {
  const lastImport = /^import .* from '\.\/.*'\n(?!import)/m
  const entries = /(export const SITES[^=]*= )\{([^}]*)\}/
  if (!lastImport.test(source) || !entries.test(source))
    throw new Error(`${SITES}/sites.ts is not as expected: list the site there by hand.`)
  return source
    .replace(lastImport, (line) => `${line}import { ${constantOf(id)} } from './${id}/${id}.ts'\n`)
    .replace(entries, (_, before: string, inside: string) => {
      const key = id.includes('-') ? `'${id}'` : id
      const all = [...inside.split(',').map((entry) => entry.trim()), `${key}: ${constantOf(id)}`].filter(
        Boolean,
      )
      const line = `${before}{ ${all.join(', ')} }`
      return line.length <= LINE ? line : `${before}{\n${all.map((entry) => `  ${entry},\n`).join('')}}`
    })
}
