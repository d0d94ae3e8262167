const files: Record<string, string> = import.meta.glob<string>('/scenarios/*/*.json', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

const fetched = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/**
 * The bytes of a scenario's file, `scenario` or a language, fetched once; `undefined` where this build has no
 * such file.
 *
 * @throws when the network does not answer; the next call tries again.
 */
export async function fetchScenarioFile(
  id: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const address = files[`/scenarios/${id}/${name}.json`]
  if (address === undefined) return undefined
  const bytes = fetched.get(address) ?? fetchBytes(address)
  fetched.set(address, bytes)
  return bytes.catch((error: unknown) => {
    fetched.delete(address)
    throw error
  })
}

async function fetchBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  return new Uint8Array(await response.arrayBuffer())
}
