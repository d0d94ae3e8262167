import type { styleText } from 'node:util'
import type { Deal, Problem, Report, Totals } from '#scenario'
import type { Checked } from './check-scenario.ts'

type Style = Parameters<typeof styleText>[0]
/** Puts a text into a style, or leaves it plain where no colours are wanted. */
export type Paint = (style: Style, text: string) => string

/** The report on one scenario for people, as lines. */
export function printChecked({ name, file, problems, proof }: Checked, paint: Paint): string[] {
  const errors = problems.filter((one) => one.severity === 'error')
  const warnings = problems.filter((one) => one.severity === 'warning')
  const verdict =
    errors.length > 0
      ? paint('red', plural(errors.length, 'error'))
      : paint('green', proof ? 'proved' : 'unread')
  const second = warnings.length > 0 ? `, ${paint('yellow', plural(warnings.length, 'warning'))}` : ''
  const title = proof ? ` ${proof.scenario.version}  ${proof.scenario.header.title}` : `  ${file}`
  const found = [...errors, ...warnings].flatMap((one) => printProblem(one, paint))
  return [
    `${paint('bold', name)}${title}: ${verdict}${second}`,
    ...indent([...(proof ? printNumbers(proof.report, proof.seconds) : []), ...found]),
    '',
  ]
}

function printNumbers({ numbers, best, worst, deals, exploration }: Report, seconds: number): string[] {
  const { states, steps, decisions, minutes, words, reading, decisionPoints } = numbers
  return [
    `${amount(states)} states and ${amount(steps)} steps proved in ${seconds.toFixed(1)} s`,
    `${plural(exploration.endings.length, 'ending')}: ${exploration.endings.join(', ')}`,
    `${plural(decisionPoints, 'decision point')}; the shortest play has ${plural(decisions.shortest, 'decision')}, the best ${decisions.best}; up to ${decisions.lasting} cannot be taken back`,
    `${minutes.declared} minutes declared, about ${minutes.best} for the best play`,
    `${amount(words)} words${reading ? `, ${reading.measure} ${reading.value}` : ''}`,
    ...(best && worst ? [`best ${printTotals(best)}`, `worst ${printTotals(worst)}`] : []),
    ...(best ? [`best play: ${best.decisions.join(', ')}`] : []),
    ...(deals.length > 1 ? printDeals(deals) : []),
  ]
}

function printDeals(deals: Report['deals']): string[] {
  const told = deals.map(({ deal, endings, best, worst }) => {
    const points =
      best && worst
        ? `best ${best.total} in ${best.decisions.length} steps, worst ${worst.total}`
        : 'no ending'
    return `  ${printDeal(deal)}: ${points}, ${plural(endings.length, 'ending')}`
  })
  return [`${plural(deals.length, 'way')} to begin, each proved:`, ...told]
}

function printDeal(deal: Deal): string {
  return Object.entries(deal)
    .map(([region, state]) => `${region} ${state}`)
    .join(', ')
}

function printTotals({ total, skills }: Totals): string {
  const each = Object.entries(skills).map(([skill, points]) => `${skill} ${points}`)
  return `${total} in all; each skill by itself: ${each.join(', ')}`
}

function printProblem(
  { severity, path, code, message, advice, decisions, deal, line }: Problem,
  paint: Paint,
) {
  const colour = severity === 'error' ? 'red' : 'yellow'
  const place = line === undefined ? path : `${path} (line ${line})`
  return [
    '',
    `${paint(colour, severity)} ${paint('dim', code)} ${place}`,
    `  ${message}`,
    `  ${paint('cyan', '→')} ${advice}`,
    ...(deal ? [`  ${paint('dim', 'dealt')} ${printDeal(deal)}`] : []),
    ...(decisions
      ? [`  ${paint('dim', 'play')} ${decisions.length > 0 ? decisions.join(', ') : '(at the start)'}`]
      : []),
  ]
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`))
}

function amount(value: number): string {
  return value.toLocaleString('en')
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
