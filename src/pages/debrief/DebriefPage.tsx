/** What an attempt shows. */
export function DebriefPage({ attempt }: { attempt: string }) {
  return <main id="main">{attempt}</main>
}
