import { newAttempt, type Debrief } from '#attempt'
import { crewReport, type CrewReport, type Standing } from '#class'
import { useAddress, useLanguage } from '#pages'
import { openTeller } from '#pages/bodies'
import { useEffect, useState } from 'react'

/** How far what a crew's shift shows has been worked out. */
export type CrewTelling = CrewReport | 'working' | 'failed'

/** Works out, off the page's thread, what a crew's shift shows of each and of how they worked together. */
export function useCrewReport({ scenario, state: { line, crew, deal } }: Standing): CrewTelling {
  const language = useLanguage()
  const address = useAddress()
  const [told, setTold] = useState<Debrief | 'working' | 'failed'>('working')
  useEffect(() => {
    let isLeft = false
    const teller = openTeller(() => undefined)
    const attempt = { ...newAttempt(scenario, deal), entries: [...line] }
    teller.ask({ kind: 'debrief', language, address, attempt }).then(
      (debrief) => isLeft || setTold(debrief),
      () => isLeft || setTold('failed'),
    )
    return () => {
      isLeft = true
      teller.close()
    }
  }, [scenario, line, deal, language, address])
  if (typeof told === 'string' || !crew) return typeof told === 'string' ? told : 'failed'
  return crewReport(scenario, told, crew)
}
