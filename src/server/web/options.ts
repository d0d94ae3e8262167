import { createHash } from 'node:crypto'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CODE_LENGTHS } from '#class'

/** How a server is to run. */
export interface ServerOptions {
  /** Of plain HTTP, on all networks; 0: any free one. */
  port: number
  /** Of HTTPS; undefined: none is served. */
  httpsPort: number | undefined
  /** Files of a certificate of one's own and of its key, in PEM; undefined: the server makes one. */
  certificate: { cert: string; key: string } | undefined
  /** Folder for what is kept: classes, certificate, backups. */
  data: string
  /** Address of a PostgreSQL database; undefined: an embedded one in `data`. */
  databaseUrl: string | undefined
  /** Where devices reach this very process; undefined: under its addresses in the local network. */
  publicUrl: string | undefined
  /** What learners type in where a load balancer stands before several processes; undefined: `publicUrl`. */
  siteUrl: string | undefined
  /** Origins of the other processes of the same deployment, whose pages may connect here. */
  origins: readonly string[]
  /** Name of this process among those that share a database. */
  nodeName: string | undefined
  codeLength: number
  /** What a teacher has to say to make a class; undefined: nothing. */
  teacherPassword: string | undefined
  /** How many proxies of one's own stand in front, each of which adds to `X-Forwarded-For`. */
  proxies: number
  /** Folders of the built app and of the scenarios. */
  dist: string
  scenarios: string
}

/** Where everything is kept unless another folder is named. */
export const DATA_FOLDER = join(homedir(), '.first-shift')

export const USAGE = `npm start -- [--port 4173] [--https-port 4443 | --no-https] [--data FOLDER] [--cert FILE --key FILE]

Environment, all optional:
  DATABASE_URL      PostgreSQL instead of the embedded database, as postgres://user:password@host/name
  TEACHER_PASSWORD  asked of whoever makes a class
  CODE_LENGTH       letters of a class code, 4 to 6 (4)
  PUBLIC_URL        address of this process where it is not one of the local network, as https://a.example.org
  SITE_URL          address that learners type in, where a load balancer stands before several processes
  ORIGINS           addresses of the other processes, with commas
  NODE_NAME         name of this process among those that share a database
  PROXIES           how many proxies of your own stand in front (0)`

/** Options as they are when nothing is said. */
export const DEFAULTS: ServerOptions = {
  port: 4173,
  httpsPort: 4443,
  certificate: undefined,
  data: DATA_FOLDER,
  databaseUrl: undefined,
  publicUrl: undefined,
  siteUrl: undefined,
  origins: [],
  nodeName: undefined,
  codeLength: CODE_LENGTHS.least,
  teacherPassword: undefined,
  proxies: 0,
  dist: 'dist',
  scenarios: 'scenarios',
}

/**
 * Reads options from a command line and the environment.
 * @throws Error with a message that says what was expected
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'https-port': { type: 'string' },
      'no-https': { type: 'boolean' },
      data: { type: 'string' },
      cert: { type: 'string' },
      key: { type: 'string' },
    },
  })
  const { cert, key } = values
  if ((cert === undefined) !== (key === undefined)) throw new Error('--cert and --key go together.')
  const said = (name: string) => (env[name] === '' ? undefined : env[name])
  return {
    ...DEFAULTS,
    port: whole('--port', values.port, 0, 65_535, DEFAULTS.port),
    httpsPort: values['no-https'] ? undefined : whole('--https-port', values['https-port'], 0, 65_535, 4443),
    certificate: cert !== undefined && key !== undefined ? { cert, key } : undefined,
    data: values.data ?? DEFAULTS.data,
    databaseUrl: said('DATABASE_URL'),
    publicUrl: originOf('PUBLIC_URL', said('PUBLIC_URL')),
    siteUrl: originOf('SITE_URL', said('SITE_URL')),
    origins: (said('ORIGINS') ?? '')
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) => originOf('ORIGINS', one) ?? ''),
    nodeName: said('NODE_NAME'),
    codeLength: whole('CODE_LENGTH', said('CODE_LENGTH'), CODE_LENGTHS.least, CODE_LENGTHS.most, 4),
    teacherPassword: said('TEACHER_PASSWORD'),
    proxies: whole('PROXIES', said('PROXIES'), 0, 10, 0),
  }
}

/** A name that tells processes apart and tells nobody whose machine it is. */
export function nodeNameOf(port: number): string {
  return createHash('sha256').update(`${hostname()} ${port}`).digest('hex').slice(0, 12)
}

function whole(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
  otherwise: number,
): number {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw new Error(`${name} is "${text}"; expected a whole number from ${least} to ${most}.`)
}

function originOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '') return url.origin
  throw new Error(`${name} has "${text}"; expected an address without a path, as https://a.example.org`)
}
