/** The entries of what may be an object; none otherwise. */
export function objectOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : {}
}

/** What may be text; empty otherwise. */
export function textOf(data: unknown): string {
  return typeof data === 'string' ? data : ''
}

/** Whether a name can stand in an address without leading out of its folder. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text)
}
