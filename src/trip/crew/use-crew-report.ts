import { newAttempt } from '#attempt'
import { crewReport, type CrewReport, type Standing } from '#class'
import { useAddress, useLanguage } from '#pages'
import { openTeller } from '#pages/bodies'
import { useEffect, useState } from 'react'

/** How far what a crew's shift shows has been worked out. */
export type CrewTelling = CrewReport | 'working' | 'failed'

/** Works out, off the page's thread, what a crew's shift shows of each and of how they worked together. */
export function useCrewReport({ scenario, state }: Standing): CrewTelling {
  const language = useLanguage()
  const address = useAddress()
  const [telling, setTelling] = useState<CrewTelling>('working')
  const { line, crew, deal } = state
  useEffect(() => {
    if (!crew) return undefined
    let isLeft = false
    const teller = openTeller(() => undefined)
    const attempt = { ...newAttempt(scenario, deal), entries: [...line] }
    teller.ask({ kind: 'debrief', language, address, attempt }).then(
      (debrief) => isLeft || setTelling(crewReport(scenario, debrief, crew)),
      () => isLeft || setTelling('failed'),
    )
    return () => {
      isLeft = true
      teller.close()
    }
    // A role that changes hands after the end changes nothing of what was played.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scenario, line, deal, language, address])
  return telling
}
