import type { KeptClass } from '#class'
import { forgetPapers } from '#session/class'
import { keepKey } from './class-server.ts'

/** Why a class is not told or deleted, as a key of words under `trip.after.refused`; `gone`: there is none any more. */
export type KeptRefusal = 'gone' | 'wrongKey' | 'tooMany' | 'down'

/** Asks for what the server keeps of a class. Never rejects. */
export async function askClass(code: string, key: string): Promise<KeptClass | KeptRefusal> {
  const response = await ask('GET', code, key)
  if (typeof response === 'string') return response
  try {
    return (await response.json()) as KeptClass
  } catch {
    return 'down'
  }
}

/** Deletes a class before its day, and what this browser has of it. Never rejects. */
export async function deleteClass(code: string, key: string, salt: string): Promise<KeptRefusal | 'deleted'> {
  const response = await ask('DELETE', code, key)
  if (typeof response === 'string' && response !== 'gone') return response
  forgetClass(code, salt)
  return 'deleted'
}

/** Drops what this browser has of a class that is no more. */
export function forgetClass(code: string, salt: string | undefined): void {
  keepKey(code, undefined)
  if (salt !== undefined) forgetPapers(salt, localStorage)
}

async function ask(method: 'GET' | 'DELETE', code: string, key: string): Promise<Response | KeptRefusal> {
  try {
    const response = await fetch(`/api/classes/${code}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
    })
    if (response.ok) return response
    return ({ 401: 'wrongKey', 404: 'gone', 429: 'tooMany' } as const)[response.status] ?? 'down'
  } catch {
    return 'down'
  }
}
