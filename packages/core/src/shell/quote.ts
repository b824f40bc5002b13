/**
 * A word as a POSIX shell reads it back; bare where it means nothing else to any usual shell.
 * A first `=` is one of those meanings: zsh puts the path of a program in place of `=ls`.
 * @example
 * console.log(`scp ${quoteShellWord("/srv/Ada's notes.txt")} pve1:`) // scp '/srv/Ada'\''s notes.txt' pve1:
 */
export const quoteShellWord = (text: string): string =>
  /^(?!=)[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

/**
 * A command for a hint, to be pasted whatever it is about is called: a name like a flag stands after `--`.
 * @param command words before the name
 * @param flags words after it
 * @example
 * commandAbout('trainer', ['vmctl', 'gpu', 'detach'], ['--gpu', '01:00.0']) // vmctl gpu detach trainer --gpu 01:00.0
 * commandAbout('-web', ['vmctl', 'stop'], ['--force']) // vmctl stop --force -- -web
 */
export const commandAbout = (
  name: string,
  command: readonly string[],
  flags: readonly string[] = [],
): string =>
  (name.startsWith('-') ? [...command, ...flags, '--', name] : [...command, name, ...flags])
    .map(quoteShellWord)
    .join(' ')
