import type { Query } from './database.ts'
import type { Claim, ClassRow, LogEntry } from './storage.ts'
import { Fenced, Gap, StorageError } from './storage-error.ts'

const COLUMNS = `id, code, scenario, version, deal,
  to_char(made_on, 'YYYY-MM-DD') as "madeOn", to_char(delete_on, 'YYYY-MM-DD') as "deleteOn",
  to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endedAt",
  guide_key_hash as "guideKeyHash"`

/** Adds a class. `kept`: that very class is there already. */
export async function insertClass(query: Query, row: ClassRow): Promise<'made' | 'kept' | 'codeTaken'> {
  const made = await query(
    `insert into class (id, code, scenario, version, deal, made_on, delete_on, ended_at, guide_key_hash)
     values ($1, $2, $3, $4, $5::jsonb, $6::date, $7::date, $8::timestamptz, $9)
     on conflict do nothing returning id`,
    [
      row.id,
      row.code,
      row.scenario,
      row.version,
      row.deal && JSON.stringify(row.deal),
      row.madeOn,
      row.deleteOn,
      row.endedAt,
      row.guideKeyHash,
    ],
  )
  if (made.length > 0) return 'made'
  const kept = await query('select 1 from class where id = $1 and code = $2', [row.id, row.code])
  return kept.length > 0 ? 'kept' : 'codeTaken'
}

export async function selectClass(query: Query, code: string): Promise<ClassRow | undefined> {
  const [row] = await query<ClassRow>(`select ${COLUMNS} from class where code = $1`, [code])
  return row
}

export async function selectClasses(query: Query): Promise<ClassRow[]> {
  return query<ClassRow>(`select ${COLUMNS} from class order by made_on, id`)
}

// The lock on the lease makes a take-over wait for an append that has begun, and an append that begins after a
// take-over find no lease. Entries are inserted only if all of them fit.
const APPEND = `
  with held as materialized (select epoch from lease where class = $1 and epoch = $2 for no key update),
  given as (select (e ->> 'seq')::integer as seq, e -> 'body' as body from jsonb_array_elements($3::jsonb) as e),
  kept as (select coalesce(max(seq), 0) as last from log where class = $1),
  changed as (
    select seq from given
    where (select l.body from log as l where l.class = $1 and l.seq = given.seq) <> given.body
  ),
  added as (
    insert into log (class, seq, body)
    select $1, seq, body from given, held, kept
    where seq > last and (select min(seq) from given) <= last + 1 and not exists (select from changed)
    returning seq
  )
  select
    exists (select from held) as "isHeld", (select last from kept) as last,
    (select min(seq) from changed) as changed, (select count(*)::integer from added) as added`

interface Appended {
  isHeld: boolean
  last: number
  changed: number | null
  added: number
}

/** PostgreSQL holds every JSON but NUL and half characters; it tells so with a data error. */
function refuseUnstorable(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!code.startsWith('22')) throw error
  throw new StorageError('refused', 'a body holds NUL, half a character or a number without bounds', {
    cause: error,
  })
}

/** Adds what is new among the entries, which count up; answers those. Throws `Fenced` or `Gap` and adds nothing. */
export async function insertEntries(
  query: Query,
  classId: string,
  epoch: number,
  entries: readonly LogEntry[],
): Promise<readonly LogEntry[]> {
  const json = JSON.stringify(entries.map(({ seq, body }) => ({ seq, body: body ?? null })))
  const [answer] = await query<Appended>(APPEND, [classId, epoch, json]).catch(refuseUnstorable)
  if (!answer?.isHeld) throw new Fenced(classId, epoch)
  const { last, changed, added } = answer
  const first = entries[0]?.seq ?? 1
  if (first > last + 1) throw new Gap(`entry ${first} was given, ${last + 1} comes next`)
  if (changed !== null) throw new Gap(`entry ${changed} is kept with another body, ${last + 1} comes next`)
  return entries.slice(entries.length - added)
}

export async function selectEntries(query: Query, classId: string, afterSeq: number): Promise<LogEntry[]> {
  return query('select seq, body from log where class = $1 and seq > $2 order by seq', [classId, afterSeq])
}

const CLAIM = `
  insert into lease as l (class, node, url, epoch, expires)
  select id, $2, $3, 1, clock_timestamp() + $4 * interval '1 millisecond' from class where id = $1
  on conflict (class) do update set
    node = excluded.node, url = excluded.url, expires = excluded.expires,
    epoch = l.epoch + case when l.epoch = $5 then 0 else 1 end
  where l.epoch = $5 or l.expires <= now() or (l.node = $2 and l.url = $3)
  returning epoch::float8 as epoch`

/** Takes or renews a lease; undefined where there is no such class. `heldEpoch`: the one this process holds, or 0. */
export async function takeLease(
  query: Query,
  asked: { classId: string; node: string; url: string; ttlMs: number; heldEpoch: number },
): Promise<Claim | undefined> {
  const { classId, node, url, ttlMs, heldEpoch } = asked
  const [taken] = await query<{ epoch: number }>(CLAIM, [classId, node, url, ttlMs, heldEpoch])
  if (taken) return { held: true, epoch: taken.epoch }
  const [other] = await query<{ node: string; url: string; expires: number }>(
    `select node, url, extract(epoch from expires)::float8 * 1000 as expires from lease where class = $1`,
    [classId],
  )
  return other && { held: false, node: other.node, url: other.url, expires: new Date(other.expires) }
}

/** A lease that this process holds, and for how long it wants it from now. */
export interface Renewal {
  classId: string
  epoch: number
  node: string
  url: string
  ttlMs: number
}

/** Renews those leases that are still held with their epoch; answers their classes. */
export async function renewLeases(query: Query, renewals: readonly Renewal[]): Promise<string[]> {
  const renewed = await query<{ class: string }>(
    `update lease as l set
       node = held.node, url = held.url, expires = clock_timestamp() + held."ttlMs" * interval '1 millisecond'
     from jsonb_to_recordset($1::jsonb) as held("classId" text, epoch bigint, node text, url text, "ttlMs" float8)
     where l.class = held."classId" and l.epoch = held.epoch
     returning l.class`,
    [JSON.stringify(renewals)],
  )
  return renewed.map(({ class: classId }) => classId)
}

/** Ends a lease; the epoch grows, so that nothing late is written with the old one. */
export async function endLease(query: Query, classId: string, epoch: number): Promise<void> {
  await query('update lease set expires = now(), epoch = epoch + 1 where class = $1 and epoch = $2', [
    classId,
    epoch,
  ])
}

/** Notes the end of a class at `endedAt`, now if left out; undefined when it had ended before or is not there. */
export async function markEnded(
  query: Query,
  classId: string,
  endedAt?: string,
): Promise<string | undefined> {
  const [row] = await query<{ endedAt: string }>(
    `update class set ended_at = coalesce($2::timestamptz, date_trunc('second', now()))
     where id = $1 and ended_at is null
     returning to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endedAt"`,
    [classId, endedAt ?? null],
  )
  return row?.endedAt
}

export async function removeClass(query: Query, classId: string): Promise<boolean> {
  return (await query('delete from class where id = $1 returning id', [classId])).length > 0
}

/** Deletes the classes whose day has come; answers their ids. */
export async function removeDue(query: Query, day: string): Promise<string[]> {
  const rows = await query<{ id: string }>('delete from class where delete_on <= $1::date returning id', [
    day,
  ])
  return rows.map(({ id }) => id)
}
