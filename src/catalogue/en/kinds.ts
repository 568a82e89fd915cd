/** What a place in a certificate must hold, and what was found there instead. */
const kinds = {
  text: 'text',
  plain: 'text without hidden characters',
  characters: 'a number of characters up to',
  entries: 'a number of entries up to',
  list: 'a list',
  object: 'an object',
  day: 'a day such as 2026-11-02',
  choice: 'one of the words',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

export default kinds
