import { limits } from './limits.ts'
import { short } from './problem.ts'

type Words<V> = { message: (values: V) => string; advice: (values: V) => string }
type Found = { found?: unknown; name?: string }
type Named = { name: string; known: readonly string[]; meant?: string | undefined }

const quote = (value: unknown) => `"${short(value)}"`
const list = (names: readonly string[]) =>
  names.length === 0 ? 'none' : names.length > 24 ? `${names.slice(0, 24).join(', ')}, …` : names.join(', ')
const meant = ({ meant: word, known }: { meant?: string | undefined; known: readonly string[] }) =>
  `${word === undefined ? '' : `Did you mean ${quote(word)}? `}Known here: ${list(known)}.`
const given = ({ found, name }: Found) => quote(found ?? name)

const words = <V>(message: (values: V) => string, advice: ((values: V) => string) | string): Words<V> => ({
  message,
  advice: typeof advice === 'string' ? () => advice : advice,
})

/** Every problem that a reader of this room can report: what is wrong, and what to write instead. For authors, in English. */
export const problemWords = {
  'too-big': words(
    (v: { size: number; max: number }) => `The file is ${v.size} bytes long; at most ${v.max} are read.`,
    'A shift needs a fraction of that. Keep pictures and sounds out of the file, or split the shift in two.',
  ),
  'not-utf8': words(
    (_: object) => 'The file is not valid UTF-8 text.',
    'Save it again as UTF-8 in a text editor.',
  ),
  'not-json': words(
    (v: { expected: string; found: string; line: number; column: number }) =>
      `Not JSON at line ${v.line}, column ${v.column}: expected a ${v.expected.replaceAll('-', ' ')}, found ${v.found === '' ? 'the end of the file' : quote(v.found)}.`,
    'Look for a missing or extra comma, quote or bracket just before this place; JSON has no comments.',
  ),
  'duplicate-key': words(
    (v: { key: string }) =>
      `The key ${quote(v.key)} stands twice in the same object; the first one would be lost.`,
    'Rename one of them, or merge the two into one (several transitions of one event go into a list).',
  ),
  'reserved-name': words(
    (v: { name: string }) => `${quote(v.name)} is a name that JavaScript objects use themselves.`,
    'Choose another name, a word from the workplace.',
  ),
  'too-deep': words(
    (v: { max: number }) => `Objects and lists are nested more than ${v.max} deep.`,
    'Put states beside each other instead of inside each other.',
  ),
  'unknown-key': words(
    (v: { key: string; known: readonly string[]; meant?: string | undefined }) =>
      `Nothing here is called ${quote(v.key)}.`,
    meant,
  ),
  'missing-key': words(
    (v: { key: string }) => `${quote(v.key)} is missing.`,
    (v) => `Add ${quote(v.key)}.`,
  ),
  'wrong-type': words(
    (v: { found: unknown; expected: string }) => `${quote(v.found)} stands where ${v.expected} is expected.`,
    (v) => `Write ${v.expected} here.`,
  ),
  'unknown-word': words(
    (v: { found: unknown; known: readonly string[]; meant?: string | undefined }) =>
      `${quote(v.found)} is not one of the words that are known here.`,
    meant,
  ),
  'out-of-range': words(
    (v: { found: unknown; expected: string }) => `${quote(v.found)} is out of range.`,
    (v) => `It must be ${v.expected}.`,
  ),
  'bad-name': words(
    (v: Found) => `${given(v)} cannot be a name.`,
    'Write one camelCase word: a small letter first, then letters and digits, as in handSink.',
  ),
  'bad-slug': words(
    (v: Found) => `${given(v)} cannot be the name of a folder or file.`,
    'Write small letters, digits and single hyphens only, as in cafe-opening. Paths and addresses are never read.',
  ),
  'bad-version': words((v: Found) => `${given(v)} is not a version.`, 'Write three numbers, as in 1.0.0.'),
  'bad-grade-band': words((v: Found) => `${given(v)} is not a grade band.`, 'Write two grades, as in 8-12.'),
  'bad-occupation': words(
    (v: Found) => `${given(v)} is not an occupation code.`,
    'Write an O*NET-SOC code, as in 35-3023.',
  ),
  'bad-state-path': words(
    (v: Found) => `${given(v)} is not the path of a state.`,
    'Write the region, then the states inside it, joined by full stops, as in oven.hot.',
  ),
  'too-long': words(
    (v: Found) => `${given(v)} is too long.`,
    `Keep names within ${limits.name} characters, lines within ${limits.line}, and descriptions within ${limits.longLine}.`,
  ),
  'empty-line': words((_: Found) => 'This line is empty.', 'Write the words, or leave the key out.'),
  'control-character': words(
    (v: Found) => `${given(v)} holds a line break or an invisible character.`,
    'Write plain text on one line.',
  ),
  markup: words(
    (v: Found) => `${given(v)} holds HTML.`,
    'Write plain text; learners would see the tags as they are. For a lone "<" put a space after it.',
  ),
  address: words(
    (v: Found) => `${given(v)} holds an address.`,
    'Name the source in words; scenarios never lead to the web.',
  ),
  'loose-space': words((v: Found) => `${given(v)} begins or ends with a space.`, 'Remove the space.'),
  'zero-points': words(
    (_: Found) => 'Zero changes nothing.',
    'Write a number other than 0, or leave the action out.',
  ),
  'count-without-bound': words(
    (_: Found) => 'A "counted" guard without a bound is always true.',
    'Add "atLeast", "atMost" or "equals".',
  ),
  'cue-without-by': words(
    (_: Found) => 'A line or a gesture needs someone it comes from.',
    'Add "by" with the id of a person.',
  ),
  'cue-without-content': words(
    (_: Found) => 'This cue shows nothing.',
    'Add "say", "sound", "gesture" or "note".',
  ),
  'wrong-format': words(
    (v: { found: unknown; newest: number }) =>
      `Format ${quote(v.found)} is not known; this reader knows up to format ${v.newest}.`,
    (v) => `Write "format": ${v.newest} in "meta", or open the file with a newer First Shift.`,
  ),
  'unknown-thing-kind': words((v: Named) => `The library has no thing called ${quote(v.name)}.`, meant),
  'library-needs-thing': words(
    (v: Named) =>
      `Region ${quote(v.name)} uses the library, but no thing of that name is declared in "meta.things".`,
    meant,
  ),
  'no-story': words(
    (_: object) => 'There is no region "story".',
    'Add a region "story" with the states of the shift and its endings.',
  ),
  'story-library': words(
    (_: object) => 'The story cannot come from the library.',
    "Write the story's states yourself.",
  ),
  'no-states': words((_: object) => 'This region has no states.', 'Add "initial" and "states".'),
  'no-initial': words(
    (_: { known: readonly string[] }) => 'States stand here, but no "initial" says which comes first.',
    (v) => `Add "initial": ${quote(v.known[0] ?? '')}.`,
  ),
  'unknown-initial': words((v: Named) => `"initial" names ${quote(v.name)}, which is no state here.`, meant),
  'initial-without-states': words(
    (_: object) => '"initial" stands here, but no "states".',
    'Add "states", or remove "initial".',
  ),
  'unknown-target': words(
    (v: Named) => `The target ${quote(v.name)} leads to no state.`,
    (v) =>
      `Write the name of a state beside this one, ".child" for one inside it, or the whole path as in "#id.story.state". ${meant(v)}`,
  ),
  'foreign-target': words(
    (v: { name: string; region: string }) =>
      `The target ${quote(v.name)} lies outside its own region "${v.region}"; XState would start every region afresh.`,
    'Lead to a state inside the same region; let other regions follow by "always" with a guard.',
  ),
  'unknown-action-name': words(
    (v: Named & { kind: string }) => `The ${v.kind} ${quote(v.name)} is not declared.`,
    meant,
  ),
  'unknown-state': words((v: Named) => `The guard asks for ${quote(v.name)}, which is no state.`, meant),
  'unknown-wait': words(
    (v: Found) => `${given(v)} is not a time to wait.`,
    `Write whole milliseconds, from ${limits.waitMinMs} to ${limits.waitMaxMs}, as in "30000".`,
  ),
  'eventless-cycle': words(
    (v: { states: readonly string[] }) =>
      `These "always" transitions can follow each other for ever: ${list(v.states)}.`,
    'Let one of them wait for a decision or a time, or move the "always" to a state that its target leaves.',
  ),
  'eventless-without-target': words(
    (_: object) => 'An "always" without a target happens at every step.',
    'Give it a target, or use "entry".',
  ),
  'eventless-actions': words(
    (_: object) =>
      'Actions on an "always" outside the story: two regions doing this at once have no certain order.',
    'Move the actions to "entry" of the target state.',
  ),
  'bad-decision': words(
    (v: { name: string }) => `${quote(v.name)} is not a decision.`,
    'Write go.spot, verb.thing, use.thing.on.other, put.thing.on.other, give.thing.to.person or say.key.',
  ),
  'bad-wildcard': words(
    (v: { name: string }) => `The wildcard ${quote(v.name)} is too wide or misplaced.`,
    'Write verb.* (not "say"), use.thing.*, put.thing.* or give.thing.*; the star stands last.',
  ),
  'empty-wildcard': words(
    (v: { name: string }) =>
      `The wildcard ${quote(v.name)} stands for no decision, for nothing declared has that verb.`,
    'Give the verb to a thing in "meta.things", or remove the wildcard.',
  ),
  undeclared: words(
    (v: Named & { kind: string }) =>
      `No ${v.kind} is called ${quote(v.name)}; nobody could ever choose this.`,
    meant,
  ),
  'missing-verb': words(
    (v: { thing: string; verb: string }) =>
      `${quote(v.thing)} does not have the verb "${v.verb}"; nobody could ever choose this.`,
    (v) => `Add "${v.verb}" to meta.things.${v.thing}.verbs, or use another verb.`,
  ),
  'say-without-words': words(
    (v: { name: string }) => `${quote(v.name)} has no words.`,
    'Add "meta": { "say": "the words", "to": "person" } to its transition.',
  ),
  'say-two-wordings': words(
    (v: { name: string }) => `${quote(v.name)} has other words elsewhere in the file.`,
    'Use the same words and person everywhere, or another key.',
  ),
  'meta-without-say': words(
    (v: { name: string }) => `${quote(v.name)} is not something said, yet it has "meta.say".`,
    'Words belong to say.key only; spoken answers go into a cue.',
  ),
  'final-outside-story': words(
    (_: object) => 'Only the states at the top of the story can be final.',
    'Remove "type", or move the ending to the top of "story".',
  ),
  'final-with-more': words(
    (v: { key: string }) => `An ending cannot have "${v.key}".`,
    'Move it to the transition that leads here, or to "entry".',
  ),
  'ending-missing': words(
    (_: object) => 'This final state has no "meta.ending".',
    'Add "ending": { "title", "text", "tone" }.',
  ),
  'ending-misplaced': words(
    (_: object) => '"meta.ending" stands on a state that is not final.',
    'Add "type": "final", or remove the ending.',
  ),
  'no-ending': words(
    (_: object) => 'The story has no ending.',
    'Add a state with "type": "final" and "meta.ending" to the top of "story".',
  ),
  'exit-never': words(
    (_: object) => 'A region is never left, so its "exit" never happens.',
    'Move it to a state inside.',
  ),
  'too-many': words(
    (v: { what: string; count: number; max: number }) =>
      `The file has ${v.count} ${v.what}; at most ${v.max} are read.`,
    'Cut the shift in two, or let things come from the library.',
  ),
  'bad-translations': words(
    (_: object) => 'A translation file is one object of lines.',
    'Write { "source line": "translation", … }.',
  ),
  'line-untranslated': words(
    (v: { line: string }) => `No translation for ${quote(v.line)}.`,
    'Add the line, exactly as it stands in scenario.json, with its translation.',
  ),
  'line-leftover': words(
    (v: { line: string; meant?: string | undefined }) => `${quote(v.line)} is no line of the scenario.`,
    (v) =>
      v.meant === undefined
        ? 'Remove it.'
        : `It was probably changed to ${quote(v.meant)}: move the translation there and check it.`,
  ),
  'line-empty': words(
    (v: { line: string }) => `The translation of ${quote(v.line)} is empty.`,
    'Write the translation.',
  ),
} satisfies Record<string, Words<never>>

/** The code of a problem. */
export type ProblemCode = keyof typeof problemWords
/** What a code's words are filled with. */
export type ProblemValues<Code extends ProblemCode> = Parameters<(typeof problemWords)[Code]['message']>[0]

/** Whether a text is a known code. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemWords, text)
}
