import { limits } from './limits.ts'

/**
 * Every problem that a reader of this room can report: what is wrong, and what to write instead. For
 * authors, in English. `{known}` becomes a list of names, `{meant}` the most likely one as a question.
 */
export const problemWords = {
  'too-big': [
    'The file is {size} bytes long; at most {max} are read.',
    'A shift needs a fraction of that. Keep pictures and sounds out of the file, or split the shift in two.',
  ],
  'not-utf8': ['The file is not valid UTF-8 text.', 'Save it again as UTF-8 in a text editor.'],
  'not-json': [
    'Not JSON at line {line}, column {column}: expected {expected}, found {found}.',
    'Look for a missing or extra comma, quote or bracket just before this place; JSON has no comments.',
  ],
  'duplicate-key': [
    'The key "{name}" stands twice in the same object; the first one would be lost.',
    'Rename one of them, or merge the two (several transitions of one event go into a list).',
  ],
  'reserved-name': [
    '"{name}" is a name that JavaScript objects use themselves.',
    'Choose another name, a word from the workplace.',
  ],
  'too-deep': [
    'Objects and lists are nested more than {max} deep.',
    'Put states beside each other instead of inside each other.',
  ],
  'too-many': [
    '{count} {what} stand here; at most {max} are read.',
    'Cut the shift in two, or let things come from the library.',
  ],
  'unknown-key': ['Nothing here is called "{name}".', '{meant}Known here: {known}.'],
  'missing-key': ['"{name}" is missing.', 'Add "{name}".'],
  'wrong-type': ['"{found}" stands where {expected} is expected.', 'Write {expected} here.'],
  'unknown-word': ['"{found}" is not one of the words that are known here.', '{meant}Known here: {known}.'],
  'out-of-range': ['"{found}" is out of range.', 'It must be {expected}.'],
  'bad-name': [
    '"{found}" cannot be a name.',
    'Write one camelCase word: a small letter first, then letters and digits, as in handSink.',
  ],
  'bad-slug': [
    '"{found}" cannot be the name of a folder or file.',
    'Write small letters, digits and single hyphens only, as in cafe-opening. Paths and addresses are never read.',
  ],
  'learner-in-picture': [
    'Nobody has said that no learner can be recognised in these pictures.',
    'Look at every picture all round. Where a learner can be recognised, take it again without them. Then write "noLearnerCanBeRecognised": true.',
  ],
  'bad-version': ['"{found}" is not a version.', 'Write three numbers, as in 1.0.0.'],
  'bad-grade-band': ['"{found}" is not a grade band.', 'Write two grades, as in 8-12.'],
  'bad-occupation': ['"{found}" is not an occupation code.', 'Write an O*NET-SOC code, as in 35-3023.'],
  'bad-state-path': [
    '"{found}" is not the path of a state.',
    'Write the region, then the states inside it, joined by full stops, as in oven.hot.',
  ],
  'too-long': [
    '"{found}" is too long.',
    `Keep names within ${limits.name} characters, lines within ${limits.line}, descriptions within ${limits.longLine}.`,
  ],
  'empty-line': ['This line is empty.', 'Write the words, or leave the key out.'],
  'control-character': [
    '"{found}" holds a line break or an invisible character.',
    'Write plain text on one line.',
  ],
  markup: [
    '"{found}" holds HTML.',
    'Write plain text; learners would see the tags as they are. Put a space after a lone "<".',
  ],
  address: ['"{found}" holds an address.', 'Name the source in words; scenarios never lead to the web.'],
  'loose-space': ['"{found}" begins or ends with a space.', 'Remove the space.'],
  'zero-points': ['Zero changes nothing.', 'Write a number other than 0, or leave the action out.'],
  'count-without-bound': [
    'A "counted" guard without a bound is always true.',
    'Add "atLeast", "atMost" or "equals".',
  ],
  'cue-without-by': [
    'A line or a gesture needs someone it comes from.',
    'Add "by" with the id of a person, or write the line as a "note".',
  ],
  'cue-without-content': ['This cue shows nothing.', 'Add "say", "sound", "gesture" or "note".'],
  'wrong-format': [
    'Format "{found}" is not known; this reader knows format {oldest} to {newest}.',
    'Write "format": {newest} in "meta", or open the file with a newer First Shift.',
  ],
  'unknown-thing-kind': ['The library has no thing called "{name}".', '{meant}Known here: {known}.'],
  'library-needs-thing': [
    'Region "{name}" uses the library, but no thing of that name is declared in "meta.things".',
    '{meant}Declare the thing, or name the region after one of these: {known}.',
  ],
  'no-story': [
    'There is no region "story".',
    'Add a region "story" with the states of the shift and its endings.',
  ],
  'no-states': ['There are no states here.', 'Add "initial" and "states", or remove an empty "states".'],
  'no-initial': [
    'States stand here, but no "initial" says which comes first.',
    'Add "initial": one of {known}.',
  ],
  'unknown-initial': ['"initial" names "{name}", which is no state here.', '{meant}Known here: {known}.'],
  'initial-without-states': ['"initial" stands here, but no "states".', 'Add "states", or remove "initial".'],
  'unknown-target': [
    'The target "{name}" leads to no state.',
    '{meant}Write a state beside this one, ".child" for one inside it, or a whole path as in "{example}". Known here: {known}.',
  ],
  'foreign-target': [
    'The target "{name}" does not lie inside the region "{region}"; XState would start every region afresh.',
    'Lead to a state inside the same region; let other regions follow by "always" with a guard.',
  ],
  undeclared: [
    'No {kind} is called "{name}".',
    '{meant}Declare it in "meta", or use one that is declared: {known}.',
  ],
  'missing-verb': [
    '"{thing}" does not have the verb "{verb}", so no body can offer this decision.',
    'Add "{verb}" to meta.things.{thing}.verbs, or use another verb.',
  ],
  'region-reentered': [
    'Re-entering the region "{region}" itself would make XState start every region afresh.',
    'Remove "reenter", or move the transition to a state inside the region.',
  ],
  'unknown-state': ['The guard asks for "{name}", which is no state.', '{meant}Known here: {known}.'],
  'unknown-wait': [
    '"{name}" is not a time to wait.',
    `Write whole milliseconds, from ${limits.waitMinMs} to ${limits.waitMaxMs}, as in "30000".`,
  ],
  'eventless-cycle': [
    'These "always" transitions can follow each other for ever: {known}.',
    'Let one of them wait for a decision or a time, or move the "always" to a state that its target leaves.',
  ],
  'eventless-without-target': [
    'An "always" without a target would happen at every step.',
    'Give it a target, or use "entry".',
  ],
  'eventless-actions': [
    'Two regions that do this at once would have no certain order: actions on an "always" outside the story.',
    'Move the actions to "entry" of the target state.',
  ],
  'bad-decision': [
    '"{name}" is not a decision, so no body can offer it.',
    '{meant}Write go.spot, verb.thing, use.thing.on.other, put.thing.on.other, give.thing.to.person or say.key.',
  ],
  'bad-wildcard': [
    'The wildcard "{name}" is too wide or misplaced.',
    'Write verb.* (not "say"), use.thing.*, put.thing.* or give.thing.*; the star stands last.',
  ],
  'empty-wildcard': [
    'The wildcard "{name}" stands for no decision: nothing declared has that verb.',
    'Give the verb to a thing in "meta.things", or remove the wildcard.',
  ],
  'unknown-label': [
    'No decision is called "{name}".',
    '{meant}Label a decision that stands under some "on" (wildcards written out, nothing said), or wait.<region>.',
  ],
  'say-without-words': [
    '"{name}" has no words.',
    'Add "meta": { "say": "the words", "to": "person" } to its transition.',
  ],
  'say-two-wordings': [
    '"{name}" has other words elsewhere in the file.',
    'Use the same words and person everywhere, or another key.',
  ],
  'meta-without-say': [
    '"{name}" is not something the learner says, yet it has "meta".',
    'Words belong to say.key only; what others say goes into a cue.',
  ],
  'final-outside-story': [
    'Only the states at the top of the story can be final.',
    'Remove "type", or move the ending to the top of "story".',
  ],
  'final-with-more': [
    'An ending cannot have "{name}".',
    'Move it to the transition that leads here, or to "entry".',
  ],
  'ending-missing': [
    'This final state has no "meta.ending".',
    'Add "ending": { "title": …, "text": …, "tone": … }.',
  ],
  'ending-misplaced': [
    '"meta.ending" stands on a state that is not final.',
    'Add "type": "final", or remove the ending.',
  ],
  'no-ending': [
    'The story has no ending.',
    'Add a state with "type": "final" and "meta.ending" to the top of "story".',
  ],
  'unknown-deal': [
    '"deals" names "{name}", which is no region that could be dealt.',
    '{meant}Regions: {known}.',
  ],
  'deal-twice': ['"{name}" is dealt twice.', 'Remove one of them.'],
  'deal-needs-states': [
    'The region "{name}" is dealt, and has fewer than two states to choose from.',
    'Give it two or more states, or take it out of "deals".',
  ],
  'deal-moves': [
    'The region "{name}" is dealt before the shift begins, so nothing may change it later; "{found}" stands here.',
    'Keep only "initial", "states" and their "meta" here; let other regions ask for it with an "in" guard.',
  ],
  'bad-levels': [
    'The dealt region "level" must have the three levels that a learner can choose, and begin with "normal".',
    'Write "initial": "normal" and the states {known}.',
  ],
  'too-many-deals': [
    'The dealt regions combine to {count} ways in which the shift can begin; at most {max} are proved.',
    'Deal fewer regions, or fewer states in each.',
  ],
  'exit-never': ['A region is never left, so its "exit" never happens.', 'Move it to a state inside.'],
  'stray-brace': [
    '"{found}" holds a brace that stands for nothing.',
    'Write {you} for the name of the learner or {form} for words that depend on gender, or take the brace away.',
  ],
  'brace-misplaced': [
    '"{found}" speaks to the learner in a place where it cannot be known who that is.',
    'Keep {you} to what people say, scenes, tasks, reasons and notes; {form} may also stand in what the learner says.',
  ],
  'you-misplaced': [
    'Without a name nothing sensible would be left of "{found}".',
    'Put a comma and a space before {you} (Morning, {you}!), or begin a sentence with it and let both follow ({you}, look!).',
  ],
  'you-twice': ['"{found}" says the name of the learner twice.', 'Say {you} once in a line.'],
  'line-untranslated': [
    'No translation for "{found}".',
    'Add the line, exactly as it stands in scenario.json, with its translation.',
  ],
  'line-leftover': [
    '"{found}" is no line of the scenario.',
    '{meant}Remove it, or move its translation to the line as it now stands and check it.',
  ],
  'you-lost': [
    'Only one of the line and its translation says the name of the learner: "{found}".',
    'Let both say {you}, or neither.',
  ],
  'trip-incomplete': [
    'A trip needs "{name}".',
    'Write "stops" (what the class sees at each stop) and "plan" (the lesson round it) into "meta".',
  ],
  'trip-only': ['"{name}" belongs to trips.', 'Remove it, or write "kind": "trip".'],
  'crew-only': ['"{name}" belongs to shifts.', 'Remove it, or write "kind": "shift".'],
  'crew-undecided': [
    'No decision names "{name}", so no role can have it.',
    '{meant}Name things, people, spots or sayings that stand in some decision: {known}.',
  ],
  'stop-without-spot': [
    'The stop "{name}" is no spot, so the class cannot stand there.',
    '{meant}Call a stop like its spot. Spots: {known}.',
  ],
  'unknown-stop': ['There is no stop "{name}".', '{meant}Stops: {known}.'],
  'unknown-point': [
    '"{name}" is neither a person nor a thing, so nobody can look at it.',
    '{meant}Known here: {known}.',
  ],
  'unknown-option': ['"{name}" is none of the options.', '{meant}Options: {known}.'],
  'question-twice': [
    'Two questions are called "{name}".',
    'Give one of them another name: answers are kept under it.',
  ],
  'vote-undecidable': [
    '"{name}" is no decision of this trip.',
    '{meant}Put choices to the vote that stand under some "on", wildcards written out.',
  ],
  'stops-too-long': [
    'The stops take {count} minutes together, the trip says {max}.',
    'Shorten the stops, or write more "minutes".',
  ],
  'unknown-ending': ['"{name}" is no ending of the story.', '{meant}Known here: {known}.'],
  'deal-refused': [
    '"{found}" cannot be dealt here.',
    'Name dealt regions and one of their states each. Dealt here: {known}.',
  ],
  'decision-refused': [
    'Decision {count} of "{name}", "{found}", cannot be taken there.',
    '{meant}Offered at that moment: {known}.',
  ],
  'wrong-ending': [
    '"{name}" ends with {found}, not with "{expected}".',
    'Mend the decisions, or write the ending that they lead to.',
  ],
  'wrong-marks': [
    '"{name}" earns {found} in {what}, not {expected}.',
    'Mend the decisions, or write the marks that they earn.',
  ],
} satisfies Record<string, readonly [message: string, advice: string]>

/** The code of a problem. */
export type ProblemCode = keyof typeof problemWords

/** Whether a text is a known code. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemWords, text)
}
