/** Ordered steps from an empty database to the present one. A step that was released is never changed. */
export const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: '001-register',
    sql: `
CREATE TABLE acts (
  position    bigint PRIMARY KEY CHECK (position >= 0),
  kind        text   NOT NULL,
  version     int    NOT NULL,
  at          text   NOT NULL,
  day         text   NOT NULL,
  authority   text   NOT NULL,
  actor       text   NOT NULL,
  subject     text   NOT NULL,
  header      bytea  NOT NULL,
  body        bytea,
  body_digest bytea  NOT NULL,
  nonce       bytea  NOT NULL,
  chain       bytea  NOT NULL
);
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

CREATE TABLE rows (
  kind     text   NOT NULL,
  id       text   NOT NULL,
  data     jsonb  NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX rows_by_state ON rows (kind, (data->>'state'), (data->>'changedAt'));
CREATE INDEX rows_by_change ON rows (kind, (data->>'changedAt'), id);

CREATE TABLE row_index (
  index text NOT NULL,
  key   text NOT NULL,
  id    text NOT NULL,
  PRIMARY KEY (index, key, id)
);

CREATE TABLE search (
  kind     text NOT NULL,
  id       text NOT NULL,
  words    text NOT NULL,
  exporter text NOT NULL,
  importer text NOT NULL,
  PRIMARY KEY (kind, id)
);

CREATE TABLE repeats (
  person text  NOT NULL,
  key    text  NOT NULL,
  input  text  NOT NULL,
  answer bytea NOT NULL,
  PRIMARY KEY (person, key)
);

CREATE TABLE outbox (
  place        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id           text   NOT NULL UNIQUE,
  lane         text   NOT NULL,
  purpose      text   NOT NULL,
  in_reply_to  text,
  payload      bytea  NOT NULL,
  made_at      text   NOT NULL,
  state        text   NOT NULL DEFAULT 'waiting',
  attempts     int    NOT NULL DEFAULT 0,
  next_attempt bigint NOT NULL DEFAULT 0,
  why          text,
  done_at      bigint,
  answer       bytea
);
CREATE INDEX outbox_waiting ON outbox (lane, place) WHERE state = 'waiting';

CREATE TABLE kept (
  kind text  NOT NULL,
  id   text  NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (kind, id)
);
CREATE INDEX kept_of_person ON kept (kind, (data->>'person'));
`,
  },
]
