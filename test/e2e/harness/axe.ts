import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeWindow {
  axe: {
    run: (
      root: Document,
      options: object,
    ) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }>
  }
}

/** Every axe rule that a page breaks, with where and why. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async (rules) => {
    const result = await (window as unknown as AxeWindow).axe.run(document, { runOnly: rules })
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    )
  }, RULES)
}
