/**
 * A word as a POSIX shell reads it back; bare where it means nothing else to any usual shell.
 * A first `=` is one of those meanings: zsh puts the path of a program in place of `=ls`.
 * @example
 * console.log(`scp ${quoteShellWord("/srv/Ada's notes.txt")} pve1:`) // scp '/srv/Ada'\''s notes.txt' pve1:
 */
export const quoteShellWord = (text: string): string =>
  /^(?!=)[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
