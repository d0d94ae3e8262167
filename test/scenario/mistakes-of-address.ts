import { decision, onArrive, type Mistake } from './mistake.ts'

/** Mistakes in how lines speak to the learner. */
export const mistakesOfAddress: readonly Mistake[] = [
  {
    name: 'a blank that nothing fills',
    code: 'stray-brace',
    path: '$.meta.briefing[0]',
    advice: 'Write {you} for the name',
    change: (file) => (file.meta.briefing[0] = 'Hello, {your name}.'),
  },
  {
    name: 'a form of address without all three words',
    code: 'stray-brace',
    path: '$.meta.briefing[0]',
    advice: '{f:lista|m:listo|n:a punto}',
    change: (file) => (file.meta.briefing[0] = 'Are you {f:lista|m:listo}?'),
  },
  {
    name: 'the learner’s name on a button',
    code: 'brace-misplaced',
    path: '$.meta.labels["turnOn.oven"]',
    advice: 'Keep {you} to what people say',
    change: (file) => (file.meta.labels = { 'turnOn.oven': 'Heat the oven, {you}' }),
  },
  {
    name: 'learners who call themselves by their name',
    code: 'brace-misplaced',
    path: `${onArrive}["say.leave"].meta.say`,
    advice: 'in what the learner says',
    change: decision('say.leave', { target: 'walkedOut', meta: { say: 'I go, {you}.' } }),
  },
  {
    name: 'a name that leaves a gap where there is none',
    code: 'you-misplaced',
    path: '$.meta.briefing[0]',
    advice: 'Put a comma and a space before {you}',
    change: (file) => (file.meta.briefing[0] = 'This is {you} at work.'),
  },
  {
    name: 'a name that comes twice',
    code: 'you-twice',
    path: '$.meta.briefing[0]',
    advice: 'once in a line',
    change: (file) => (file.meta.briefing[0] = 'Hello, {you}. Well done, {you}.'),
  },
]
