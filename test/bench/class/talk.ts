/** What the bench asks its server. */
export type ToServer = 'cpu' | 'stop'

/** What the server tells the bench. */
export type FromServer =
  | { port: number; classes: readonly { code: string; key: string }[] }
  | { cpuSeconds: number; megabytes: number }

/** What a crowd is told to do. */
export interface CrowdTask {
  port: number
  classes: readonly { code: string; key: string }[]
  /** Learners in each class; a guide comes too. */
  learners: number
  /** Seconds to run, after everybody has come in. */
  seconds: number
  kind: 'class' | 'bare'
  /** Whether each guide gives a durable command each second. */
  isLed: boolean
}

/** What a crowd has seen. */
export interface CrowdFigures {
  /** How many looks were read. */
  looks: number
  /** From the sending of a look to its reading at another device, milliseconds. */
  lookP50: number
  lookP95: number
  /** From a guide's command to its reading at the last device of the class, milliseconds. */
  commandP95: number
  /** Payload that one device receives in a second, bytes. */
  bytesDown: number
  /** Devices whose connection has ended. */
  dropped: number
  /** Of a core, what the crowd itself has used: near 1, its figures say nothing of the server. */
  core: number
  /** How late its own timers came, milliseconds. */
  lateP95: number
}

/** What a crowd tells: everybody is in, it begins to measure, or the figures. */
export type FromCrowd = 'in' | 'measuring' | CrowdFigures
