/** The embedded database cannot run here and now. The message is one line for a person: what, where, what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** Says in one line why PostgreSQL's programs gave up, from what they printed. */
export function whyItFailed(doing: string, folder: string, printed: string): DatabaseUnavailable {
  if (/No space left on device|ENOSPC/.test(printed)) {
    return new DatabaseUnavailable(`the disk that holds ${folder} is full: free some space and start again`)
  }
  if (/Permission denied|EACCES|EPERM/.test(printed)) {
    const todo = 'start as the user it belongs to, or choose another ADAMAS_HOME'
    return new DatabaseUnavailable(`no permission in ${folder}: ${todo}`)
  }
  const last = printed.split('\n').findLast(line => /FATAL|PANIC|error:/.test(line))
  return new DatabaseUnavailable(`PostgreSQL could not ${doing} in ${folder}: ${last?.trim() ?? 'it gave no reason'}`)
}
