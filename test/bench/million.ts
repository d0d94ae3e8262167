import { explore, readScenario } from '#scenario'
import { dialsFile } from '../scenario/proof/dials.ts'

// Run as a process of its own, so that the peak of its memory is that of the exploration.
const read = readScenario(JSON.stringify(dialsFile(5, 10)))
if (!read.ok) throw new Error('the desk is valid')
const since = performance.now()
const { states, steps } = explore(read.scenario, { maxSeconds: 300 })
const seconds = (performance.now() - since) / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
process.stdout.write(JSON.stringify({ states, steps, seconds, megabytes }))
