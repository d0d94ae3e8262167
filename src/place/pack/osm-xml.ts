import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { linesAt } from './json-lines.ts'
import { limits } from './limits.ts'
import { readTags } from './tags.ts'
import { pair, type OsmElement } from './osm-element.ts'
import { listProblems, type FindLines, type PackProblem } from './problem.ts'
import { own, ownList, ownText, toId, toNumber } from './unknown.ts'

const lists: ReadonlySet<string> = new Set(['node', 'way', 'relation', 'tag', 'nd', 'member'])

/** The elements of an `.osm` file, or why it is none. */
export type OsmXmlReading =
  | { ok: true; elements: OsmElement[]; findLines: FindLines }
  | { ok: false; problems: PackProblem[] }

/**
 * Reads the XML of OpenStreetMap. A document type, with which XML can blow itself up or look elsewhere, is refused
 * unread: OpenStreetMap never writes one.
 */
export function readOsmXml(text: string): OsmXmlReading {
  const found = listProblems()
  const refuse = (code: 'xml-doctype' | 'not-xml', line?: number): OsmXmlReading => {
    found.add(code)
    return { ok: false, problems: found.tell(() => [line]) }
  }
  const doctype = text.search(/<!(?:DOCTYPE|ENTITY)/i)
  if (doctype >= 0) return refuse('xml-doctype', linesAt(text, [doctype])[0])
  const odd = findOddTag(text)
  if (odd !== undefined) return refuse('not-xml', linesAt(text, [odd])[0])
  const valid = validate(text)
  if (valid !== true) return refuse('not-xml', valid)
  try {
    const root = own(parser().parse(text), 'osm')
    if (root === undefined) return refuse('not-xml', 1)
    const kinds = ['node', 'way', 'relation'] as const
    const elements = kinds.flatMap((type) =>
      ownList(root, type)
        .slice(0, limits.features)
        .flatMap((value) => readElement(value, type)),
    )
    return { ok: true, elements, findLines: findElementLines(text) }
  } catch {
    return refuse('not-xml')
  }
}

// Where a tag stands that is far too long, or one too many: the parser would take minutes and gigabytes over them.
function findOddTag(text: string): number | undefined {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const end = text.indexOf('>', at)
    if (++count > limits.xmlTags || end < 0 || end - at > limits.xmlTag) return at
  }
  return undefined
}

// True, or the line of the first fault.
function validate(text: string): true | number | undefined {
  try {
    const valid = XMLValidator.validate(text)
    return valid === true ? true : valid.err.line
  } catch {
    return undefined
  }
}

function parser(): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => lists.has(name),
    maxNestedTags: 10,
    // Without document type there are only the five entities of XML itself and numbers.
    processEntities: { enabled: true, maxEntityCount: 1, maxEntitySize: 100, maxTotalExpansions: 2_000_000 },
  })
}

function readElement(value: unknown, type: OsmElement['type']): OsmElement[] {
  const id = toId(own(value, 'id'))
  if (id === undefined) return []
  const at = numbers(value) ?? numbers(own(value, 'center'))
  const nodes = ownList(value, 'nd').slice(0, limits.wayNodes)
  const tags = ownList(value, 'tag').map((tag) => [ownText(tag, 'k') ?? '', own(tag, 'v')] as const)
  return [
    {
      type,
      id,
      tags: readTags(Object.fromEntries(tags)),
      ...(at ? { at } : {}),
      nodes: nodes.flatMap((node) => toId(own(node, 'ref')) ?? []),
      line: nodes.flatMap((node) => [numbers(node) ?? []]).filter((one) => one.length > 0),
      members: ownList(value, 'member').flatMap((member) => {
        const [kind, ref] = [ownText(member, 'type'), toId(own(member, 'ref'))]
        if (kind === undefined || ref === undefined) return []
        const line = ownList(member, 'nd').flatMap((node) => [numbers(node) ?? []])
        const alone = numbers(member)
        return {
          type: kind,
          id: ref,
          role: ownText(member, 'role') ?? '',
          line: alone ? [alone] : line,
        }
      }),
      where: [type, id],
    },
  ]
}

// In XML every number is a text: nothing to be told about.
function numbers(value: unknown): readonly unknown[] | undefined {
  return pair(value)?.map((text) => toNumber(text) ?? text)
}

// The parser does not tell where an element stood; its opening tag does.
function findElementLines(text: string): FindLines {
  return (wheres) => {
    if (wheres.length === 0) return []
    const offsets = new Map<string, number>()
    for (const match of text.matchAll(/<(node|way|relation)\s[^<>]{0,400}?\bid\s*=\s*["']([^"']{1,40})["']/g))
      offsets.set(`${match[1]} ${match[2]}`, match.index)
    return linesAt(
      text,
      wheres.map((where) => (where.length === 0 ? undefined : offsets.get(where.slice(0, 2).join(' ')))),
    )
  }
}
