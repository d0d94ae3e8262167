import { limits } from './limits.ts'
import { isObject } from './unknown.ts'

/** What a file says of a place, in the manner of OpenStreetMap: lower-case keys, values as text. It inherits nothing. */
export type Tags = Readonly<Record<string, string>>

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
// Objects whose keys mean what they say by themselves.
const wrappers: ReadonlySet<string> = new Set(['tags', 'properties', 'attributes'])

/**
 * The properties of a stranger's feature as tags. What is nested gets the key of its parent before its own
 * (`name: { en }` becomes `name:en`); lists are joined by semicolons. Reads at most `limits.tags` of them.
 */
export function readTags(properties: unknown): Tags {
  const tags = Object.create(null) as Record<string, string>
  let left: number = limits.tags
  const take = (value: unknown, prefix: string, depth: number): void => {
    if (!isObject(value)) return
    for (const [written, inner] of Object.entries(value)) {
      if (--left < 0) return
      const key = `${prefix}${written.trim().toLowerCase()}`.slice(0, 100)
      if (reserved.has(key)) continue
      const text = asText(inner)
      if (text !== undefined) tags[key] ??= text
      else if (depth < 2) take(inner, wrappers.has(key) ? '' : `${key}:`, depth + 1)
    }
  }
  take(properties, '', 0)
  return tags
}

/** The first of these tags that says anything. */
export function firstOf(tags: Tags, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = tags[key]
    if (text !== undefined && text.trim() !== '') return text
  }
  return undefined
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, limits.tagValue)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const texts = value.slice(0, limits.otherNames).filter((one) => typeof one === 'string')
  return texts.length > 0 ? texts.join(';').slice(0, limits.tagValue) : undefined
}
