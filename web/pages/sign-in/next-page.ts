/** Only a path of this node: an address elsewhere would carry a person away from a page they trust. */
export const safe = (next: string | undefined): string =>
  next?.startsWith('/') && !/^\/[/\\]/.test(next) ? next : '/desk'
