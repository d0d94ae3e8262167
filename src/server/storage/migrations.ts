/** A step from one shape of the tables to the next. */
export interface Migration {
  /** Counts from 1; a step that was shipped is never edited. */
  readonly number: number
  readonly statements: string
}

/**
 * Every step, oldest first; the same for PostgreSQL and the embedded database. While processes of two versions
 * run side by side, the older one meets the newer tables: add, and take away a version later. The comments of the
 * columns are the inventory of what is kept.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    statements: `
      create table class (
        id text primary key check (id ~ '^[0-9a-f]{32}$'),
        code text not null unique check (code ~ '^[A-Z0-9]{4,6}$'),
        scenario text not null check (scenario ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'),
        version text not null check (version ~ '^[0-9]+\\.[0-9]+\\.[0-9]+$' and length(version) <= 40),
        deal jsonb check (jsonb_typeof(deal) = 'object'),
        made_on date not null,
        delete_on date not null check (delete_on > made_on),
        ended_at timestamptz,
        guide_key_hash text not null check (guide_key_hash ~ '^[0-9a-f]{64}$')
      );
      create index class_delete_on on class (delete_on);
      comment on table class is 'One class: a trip or a shift that a guide leads.';
      comment on column class.id is 'Random number that names the class inside the server.';
      comment on column class.code is 'What learners type in to join.';
      comment on column class.scenario is 'Which scenario the class lives through.';
      comment on column class.version is 'Version of that scenario.';
      comment on column class.deal is 'What was dealt before it began.';
      comment on column class.made_on is 'Day on which it was made.';
      comment on column class.delete_on is 'Day on which it is deleted with everything below.';
      comment on column class.ended_at is 'When the guide ended it.';
      comment on column class.guide_key_hash is 'SHA-256 of the key with which the guide proves to be the guide.';

      create table log (
        class text not null references class on delete cascade,
        seq integer not null check (seq > 0),
        body jsonb not null,
        primary key (class, seq)
      );
      comment on table log is 'The commands and decisions of a class, in the order in which they count.';
      comment on column log.class is 'The class.';
      comment on column log.seq is 'Place in the order, from 1.';
      comment on column log.body is 'The command or decision, with the seat of who made it.';
    `,
  },
  {
    number: 2,
    statements: `
      create table lease (
        class text primary key references class on delete cascade,
        node text not null,
        url text not null,
        epoch bigint not null check (epoch > 0),
        expires timestamptz not null
      );
      comment on table lease is 'Which server process serves a class right now.';
      comment on column lease.class is 'The class.';
      comment on column lease.node is 'Name of the server process.';
      comment on column lease.url is 'Where the other server processes reach it.';
      comment on column lease.epoch is 'Grows with each take-over; a process with an older one cannot write.';
      comment on column lease.expires is 'Until when the lease holds unless it is renewed.';
    `,
  },
]
