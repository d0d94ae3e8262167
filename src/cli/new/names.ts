/** What a new site or scenario is called: small letters, digits, single hyphens. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const LONGEST = 40

/** Why a name will not do, or undefined where it will. */
export function complaintAbout(id: string): string | undefined {
  if (ID.test(id) && id.length <= LONGEST) return undefined
  return `"${id}" cannot be a name: small letters, digits and single hyphens, at most ${LONGEST}, like "flower-shop".`
}

/** `flower-shop` as people read it: "Flower shop". */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `flower-shop` as code says it: `flowerShopSite`. */
export function constantOf(id: string): string {
  return `${id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Site`
}
