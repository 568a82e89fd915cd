/** Ordered steps from an empty database to the present one. A step that was released is never changed. */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: '001-register',
    sql: `
-- Certificates and statements have 2 to 6 KB: kept beside their act they cost one write instead of four.
CREATE TABLE acts (
  position    bigint PRIMARY KEY CHECK (position >= 0),
  kind        text   NOT NULL,
  version     int    NOT NULL,
  at          text   NOT NULL,
  day         text   NOT NULL,
  authority   text   NOT NULL,
  actor       text   NOT NULL,
  subject     text   NOT NULL COLLATE "C",
  header      bytea  NOT NULL,
  body        bytea,
  body_digest bytea  NOT NULL,
  nonce       bytea  NOT NULL,
  chain       bytea  NOT NULL
) WITH (toast_tuple_target = 8160);
CREATE INDEX acts_of_subject ON acts (subject, position);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the register is appended to, never changed'; END $$;
CREATE TRIGGER acts_stay BEFORE DELETE OR TRUNCATE ON acts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION refuse_unless_body_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.body IS NULL AND (to_jsonb(NEW) - 'body') = (to_jsonb(OLD) - 'body') THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the register is appended to, never changed';
END $$;
CREATE TRIGGER acts_keep BEFORE UPDATE ON acts FOR EACH ROW EXECUTE FUNCTION refuse_unless_body_goes();

-- What the folds say, with a column for each index a decision may list by. words, exporter and importer come
-- from bodies and go with them; the rest comes from headers and stays.
CREATE TABLE rows (
  kind        text COLLATE "C" NOT NULL,
  id          text COLLATE "C" NOT NULL,
  data        json NOT NULL,
  number      text COLLATE "C",
  state       text COLLATE "C",
  firm        text COLLATE "C",
  destination text COLLATE "C",
  sender      text COLLATE "C",
  changed_at  text COLLATE "C",
  label       text NOT NULL,
  words       text,
  exporter    text,
  importer    text,
  PRIMARY KEY (kind, id)
);
CREATE INDEX rows_by_number ON rows (number, kind, id) WHERE number IS NOT NULL;
CREATE INDEX rows_by_state ON rows (kind, state, id) WHERE state IS NOT NULL;
CREATE INDEX rows_by_firm ON rows (firm, kind, id) WHERE firm IS NOT NULL;
CREATE INDEX rows_by_destination ON rows (destination, kind, id) WHERE destination IS NOT NULL;
CREATE INDEX rows_by_sender ON rows (sender, kind, id) WHERE sender IS NOT NULL;
CREATE INDEX rows_set_aside ON rows (((data->>'at')::bigint))
  WHERE kind = 'statement' AND data->>'outcome' = 'quarantined';
CREATE INDEX rows_by_change ON rows (kind, changed_at, id) WHERE changed_at IS NOT NULL;

CREATE TABLE repeats (
  person text  COLLATE "C" NOT NULL,
  key    text  COLLATE "C" NOT NULL,
  input  text  NOT NULL,
  answer bytea NOT NULL,
  PRIMARY KEY (person, key)
);

CREATE SEQUENCE outbox_place;
CREATE TABLE outbox (
  id           text   COLLATE "C" PRIMARY KEY,
  place        bigint NOT NULL DEFAULT nextval('outbox_place'),
  lane         text   COLLATE "C" NOT NULL,
  purpose      text   NOT NULL,
  in_reply_to  text,
  payload      bytea  NOT NULL,
  made_at      text   NOT NULL,
  state        text   NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'quarantined')),
  attempts     int    NOT NULL DEFAULT 0,
  next_attempt bigint NOT NULL DEFAULT 0,
  why          text,
  done_at      bigint,
  answer       bytea
) WITH (toast_tuple_target = 8160);
CREATE INDEX outbox_lanes ON outbox (lane, state, place);
CREATE INDEX outbox_done ON outbox (lane, done_at) WHERE state = 'delivered';

CREATE TABLE kept (
  kind text  COLLATE "C" NOT NULL,
  id   text  COLLATE "C" NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX kept_of_person ON kept (kind, (data->>'person'));
`,
  },
  {
    name: '002-senders',
    sql: `
-- Which authority of this node says so. Until now it was the first one, in whose name the first act was written.
ALTER TABLE outbox ADD COLUMN sender text COLLATE "C";
UPDATE outbox SET sender = (SELECT authority FROM acts ORDER BY position LIMIT 1);
ALTER TABLE outbox ALTER COLUMN sender SET NOT NULL;
`,
  },
  {
    name: '003-retention',
    sql: `
-- Nobody takes a body away before the three years of the Core Document, whatever the program believes.
CREATE OR REPLACE FUNCTION refuse_unless_body_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.body IS NOT NULL OR (to_jsonb(NEW) - 'body') <> (to_jsonb(OLD) - 'body') THEN
    RAISE EXCEPTION 'the register is appended to, never changed';
  END IF;
  IF OLD.body IS NOT NULL AND OLD.day >= to_char(current_date - interval '3 years', 'YYYY-MM-DD') THEN
    RAISE EXCEPTION 'the body of an act stays for three years';
  END IF;
  RETURN NEW;
END $$;
CREATE INDEX acts_came ON acts (day, position) WHERE kind = 'statement.received' AND body IS NOT NULL;
CREATE INDEX outbox_ended ON outbox (done_at) WHERE state <> 'waiting';
CREATE INDEX rows_named ON rows (kind, changed_at) WHERE words IS NOT NULL;
`,
  },
  {
    name: '004-folded',
    sql: `
-- By which folds the rows were made. Rows that are there were made by the first ones.
CREATE TABLE folded (version int NOT NULL);
INSERT INTO folded VALUES (1);
`,
  },
  {
    name: '005-files',
    sql: `
-- Scans and photographs, beside the records they prove. They go with them.
CREATE TABLE files (
  digest  text   COLLATE "C" NOT NULL,
  about   text   COLLATE "C" NOT NULL,
  name    text   NOT NULL,
  type    text   NOT NULL,
  bytes   bytea  NOT NULL,
  made_at bigint NOT NULL,
  PRIMARY KEY (about, digest)
);
ALTER TABLE files ALTER COLUMN bytes SET STORAGE EXTERNAL;
`,
  },
  {
    name: '006-open',
    sql: `
ALTER TABLE rows ADD COLUMN open_to text COLLATE "C";
CREATE INDEX rows_open ON rows (open_to, kind, id) WHERE open_to IS NOT NULL;
-- Which records were erased, also those that never had a name to be erased.
ALTER TABLE rows ADD COLUMN erased boolean NOT NULL DEFAULT false;
DROP INDEX rows_named;
CREATE INDEX rows_kept ON rows (kind, changed_at) WHERE NOT erased;
`,
  },
  {
    name: '007-uploads',
    sql: `
-- Files on their way, in pieces, by person and digest. type: the node has read the whole, and it is what was announced.
-- asked_at: an act was about to name it. claimed: one did.
CREATE TABLE uploads (
  person     text   COLLATE "C" NOT NULL,
  digest     text   COLLATE "C" NOT NULL,
  name       text   NOT NULL,
  size       int    NOT NULL CHECK (size > 0),
  received   int    NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND size),
  type       text,
  changed_at bigint NOT NULL,
  asked_at   bigint,
  claimed    boolean NOT NULL DEFAULT false,
  PRIMARY KEY (person, digest)
);
CREATE INDEX uploads_by_change ON uploads (changed_at);
CREATE TABLE upload_pieces (
  person text  COLLATE "C" NOT NULL,
  digest text  COLLATE "C" NOT NULL,
  place  int   NOT NULL,
  bytes  bytea NOT NULL,
  PRIMARY KEY (person, digest, place),
  FOREIGN KEY (person, digest) REFERENCES uploads ON DELETE CASCADE
);
ALTER TABLE upload_pieces ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX rows_attached ON rows (id) WHERE kind = 'certificate' AND data->'documents' IS NOT NULL;
`,
  },
  {
    name: '008-lists',
    sql: `
-- What lists are ordered and narrowed by. All of it stands in data as well: the folds stay the same.
ALTER TABLE rows
  ADD COLUMN authority text COLLATE "C",
  ADD COLUMN day text COLLATE "C" NOT NULL DEFAULT '',
  ADD COLUMN partner text COLLATE "C" NOT NULL DEFAULT '',
  ADD COLUMN carats bigint NOT NULL DEFAULT 0,
  ADD COLUMN usd bigint NOT NULL DEFAULT 0;
UPDATE rows SET
  authority = data->>'authority',
  day = coalesce(data->>'issuedOn', data->>'presentedAt', ''),
  partner = coalesce(data->>'destination', data->>'participant', ''),
  carats = (SELECT coalesce(sum((line->>'caratThousandths')::bigint), 0)
    FROM json_array_elements(coalesce(data->'quantities', data->'certified')) AS line),
  usd = (SELECT coalesce(sum((line->>'usdCents')::bigint), 0)
    FROM json_array_elements(coalesce(data->'quantities', data->'certified')) AS line)
WHERE kind IN ('certificate', 'import');
CREATE INDEX rows_listed_by_number ON rows (kind, (label COLLATE "C"), id) WHERE changed_at IS NOT NULL;
CREATE INDEX rows_listed_by_day ON rows (kind, day, id) WHERE changed_at IS NOT NULL;
CREATE INDEX rows_listed_by_partner ON rows (kind, partner, id) WHERE changed_at IS NOT NULL;
CREATE INDEX rows_listed_by_carats ON rows (kind, carats, id) WHERE changed_at IS NOT NULL;
CREATE INDEX rows_listed_by_value ON rows (kind, usd, id) WHERE changed_at IS NOT NULL;
CREATE INDEX rows_listed_by_state ON rows (kind, state, id) WHERE changed_at IS NOT NULL;
CREATE INDEX rows_counted ON rows (kind, authority, state, partner, day) WHERE changed_at IS NOT NULL;
-- Parts of numbers, names and seals are found by their groups of three letters. A server that was built without
-- its standard extensions finds them too, more slowly.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') THEN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX rows_by_words ON rows USING gin ((label || ' ' || coalesce(words, '')) gin_trgm_ops)
      WHERE changed_at IS NOT NULL;
  END IF;
END $$;
`,
  },
  {
    name: '009-service',
    sql: `
-- What the published figures of service begin from.
CREATE INDEX acts_served ON acts (kind, authority, day)
  WHERE kind IN ('certificate.issued', 'certificate.confirmed', 'import.confirmed');
`,
  },
  {
    name: '010-custody',
    sql: `
-- Lots of one holder, HS code and set of countries, in the order in which they are drawn on.
ALTER TABLE rows ADD COLUMN stock text COLLATE "C";
CREATE INDEX rows_by_stock ON rows (stock, kind, id) WHERE stock IS NOT NULL;
-- What became of what is followed move by move.
CREATE INDEX acts_moved ON acts (position) WHERE kind = 'custody.moved';
`,
  },
  {
    name: '011-licences',
    sql: `
-- Documents that acts on licences named, found from the uploads that are still there.
CREATE INDEX rows_attached_to_licences ON rows (id) WHERE kind = 'licence' AND data->'documents' IS NOT NULL;
`,
  },
]
