// Run as a process of its own by read.bench.ts, so that its memory is that of one reading and nothing else.
import { readFileSync } from 'node:fs'
import { readScenario } from '#scenario'
import { readBounded } from '../../src/cli/check/read-bounded.ts'

const file = process.argv[2] ?? ''
const since = performance.now()
const source = await readBounded(file)
if (!source) throw new Error(`There is no file ${file}.`)
const read = source.ok ? readScenario(source.bytes) : source
const ms = performance.now() - since
const codes = read.ok ? [] : read.problems.map((one) => one.code)
// Not resourceUsage: Linux hands a process the peak of the one that has started it.
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))
console.log(JSON.stringify({ ms, megabytes: Number(peak?.[1]) / 1024, codes }))
