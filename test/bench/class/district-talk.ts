/** What the crowd of a district is told: to come in, to begin its commands, that a process was killed, to end. */
export type ToDistrict =
  | {
      tell: 'come'
      /** Of the processes. */
      ports: readonly number[]
      classes: readonly { code: string; key: string }[]
      learners: number
      isLooking: boolean
    }
  | { tell: 'lead' | 'killed' | 'end' }

/** What it answers, each to one of these in their order. */
export type FromDistrict =
  | { told: 'in'; seconds: number; moved: number }
  | {
      told: 'led'
      core: number
      commands: number
      p50: number
      p95: number
      bytesDown: number
      lateP95: number
    }
  | {
      told: 'back'
      /** By class: until the last device had seen a command that was said after the kill. */
      seconds: readonly number[]
      /** Of all devices, how many had lost their connection. */
      cut: number
    }
  | {
      told: 'ended'
      /** By class, in the order of the task: which commands of its guide the server has acknowledged. */
      acknowledged: readonly (readonly number[])[]
      /** Classes whose devices do not all stand alike. */
      unlike: number
    }
