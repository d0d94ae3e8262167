import type { Site } from '#scenario'
import { assetUrl } from './model.ts'

/** The address of one of a site's files. */
export function siteUrl(name: string, file: string): string {
  return assetUrl(`sites/${name}/${file}`)
}

/** Fetches a site's file. It ships with the app and is checked when it is made, so it is not checked again here. */
export async function loadSite(name: string): Promise<Site> {
  const response = await fetch(siteUrl(name, 'site.json'))
  if (!response.ok) throw new Error(`Site "${name}": expected site.json, got status ${response.status}`)
  return (await response.json()) as Site
}
