import type { RecordStore } from '#record'
import { dealFor, type Deal, type Level, type Scenario } from '#scenario'

/**
 * What to deal for a learner's next attempt: the scenario as it is written at first, then another of its variations
 * each time. Where the record cannot be read it is the written one.
 */
export async function nextDeal(record: RecordStore, scenario: Scenario, level: Level): Promise<Deal> {
  const all = await record.list().catch(() => [])
  return dealFor(scenario, all.filter((one) => one.scenario === scenario.id).length, level)
}
