import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'

const read = async (name: string): Promise<string> => {
  const response = await fetch(inject('appUrl') + name)
  expect(response.status).toBe(200)
  return response.text()
}

/** How the MIT licence begins, under whatever name. */
const MIT = 'Permission is hereby granted, free of charge, to any person obtaining a copy'

/** Made by scripts of this repository, or by hand for it. */
const OURS = new Set(['icon.svg', 'licences.md', 'people', 'pictures', 'places', 'sites'])

test('whatever is shipped beside the scripts is ours, or listed with its licence and its author', async () => {
  const table = await read('licences.md')
  for (const name of readdirSync('assets')) {
    if (OURS.has(name)) continue
    const row = table.split('\n').find((line) => line.includes(`\`${name}/\``)) ?? ''
    const [, , , licence = '', author = ''] = row.split('|').map((cell) => cell.trim())
    expect([name, author]).toEqual([name, expect.stringMatching(/\w/)])
    const [, text = ''] = /`([^`]+)`/.exec(licence) ?? []
    expect([name, existsSync(`assets/${text}`)]).toEqual([name, true])
  }
})

test('every library within the scripts is listed, under a licence that lets us ship it', async () => {
  const libraries = (await read('libraries.md')).split(/^## /m).slice(1)
  const named = new Set(libraries.map((one) => one.split(' - ')[0]))
  // What only workers run is not in the build's own list.
  const table = await read('licences.md')
  for (const name of Object.keys(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }).dependencies,
  ))
    expect([name, named.has(name) || table.includes(name)]).toEqual([name, true])
  for (const one of libraries) {
    const [heading = '', ...text] = one.split('\n')
    expect([
      heading,
      /\((MIT|ISC|BSD|Apache-2\.0|MPL-2\.0)/.test(heading) || text.join().includes(MIT),
    ]).toEqual([heading, true])
  }
})
