const forgetters = new Set<() => void>()

/**
 * Asks for things by key, once each: the same promise for every call, as `use` wants it. An answer that its
 * maker says is a failure stands until `forgetFailures`, so that a page that waits for it does not ask for ever.
 */
export function askOnce<Value>(): (
  key: string,
  make: (isFailure: () => void) => Promise<Value>,
) => Promise<Value> {
  const asked = new Map<string, Promise<Value>>()
  const failed = new Set<string>()
  forgetters.add(() => {
    for (const key of failed) asked.delete(key)
    failed.clear()
  })
  return (key, make) => {
    const answer = asked.get(key) ?? make(() => failed.add(key))
    asked.set(key, answer)
    return answer
  }
}

/** Makes the next call ask again for what could not be had; called on every move and when the network is back. */
export function forgetFailures(): void {
  for (const forget of forgetters) forget()
}
