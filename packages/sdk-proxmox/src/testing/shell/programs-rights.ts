/** Programs for the mode and the owner of files. */
import { posix } from 'node:path'
import { FileError } from './file-tree.js'
import { gidOf, groupNamed, type Machine, uidOf, userNamed } from './machine.js'
import { eachFile, failed, type Outcome, type ProgramCall, type Programs, readArguments } from './program.js'

/** `644`, `u+x`, `go-rwx`, `a=r`. */
function changedMode(old: number, text: string): number | undefined {
  if (/^[0-7]+$/.test(text)) return Number.parseInt(text, 8)
  let mode = old
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)([-+=])([rwxX]*)$/.exec(clause)
    if (!match) return undefined
    const who = match[1] === '' || match[1]?.includes('a') ? 'ugo' : (match[1] ?? '')
    for (const [letter, shift] of [
      ['u', 6],
      ['g', 3],
      ['o', 0],
    ] as const) {
      if (!who.includes(letter)) continue
      const bits =
        [...(match[3] ?? '')].reduce((sum, right) => sum | (right === 'r' ? 4 : right === 'w' ? 2 : 1), 0) <<
        shift
      if (match[2] === '+') mode |= bits
      else if (match[2] === '-') mode &= ~bits
      else mode = (mode & ~(7 << shift)) | bits
    }
  }
  return mode
}

/** A path and, with `-R`, all beneath it. */
function* beneath(machine: Machine, path: string, recursive: boolean): Generator<string> {
  yield path
  if (!recursive || machine.files.entry(path)?.kind !== 'folder') return
  for (const name of machine.files.list(path)) yield* beneath(machine, posix.join(path, name), true)
}

function chmod(call: ProgramCall): Outcome {
  const recursive = call.args.includes('-R')
  const [mode = '', ...paths] = call.args.filter((arg) => !/^(?:-R|-v|--)$/.test(arg))
  if (changedMode(0, mode) === undefined) return failed(call, `invalid mode: '${mode}'`)
  return eachFile(call, paths, 'cannot access', (path) => {
    for (const one of beneath(call.machine, path, recursive)) {
      const old = call.machine.files.find(one)
      if (!old && !call.machine.files.device(one)) throw new FileError('No such file or directory')
      call.machine.files.change(one, { mode: changedMode(old?.mode ?? 0, mode) ?? 0 })
    }
    return undefined
  })
}

/** `user`, `user:group`, `:group`, `user:`. @returns undefined and a message when one is not there */
export function ownerOf({ inside }: Machine, text: string): { user?: string; group?: string } | string {
  const [user = '', group] = text.split(':')
  if (user !== '' && uidOf(inside, user) === undefined) return `invalid user: '${text}'`
  if (group !== undefined && group !== '' && gidOf(inside, group) === undefined)
    return `invalid group: '${text}'`
  const uid = uidOf(inside, user)
  const gid = group === '' ? inside.users[user]?.gid : group === undefined ? undefined : gidOf(inside, group)
  return {
    ...(uid !== undefined && user !== '' && { user: userNamed(inside, uid) }),
    ...(gid !== undefined && { group: groupNamed(inside, gid) }),
  }
}

function chown(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const [given = '', ...paths] = rest
  const owner = ownerOf(call.machine, call.name === 'chgrp' ? `:${given}` : given)
  if (typeof owner === 'string') return failed(call, owner)
  return eachFile(call, paths, 'cannot access', (path) => {
    for (const one of beneath(call.machine, path, flags.has('R') || flags.has('recursive')))
      call.machine.files.change(one, owner)
    return undefined
  })
}

export const rightsPrograms: Programs = {
  chmod: { run: chmod },
  chown: { run: chown },
  chgrp: { run: chown },
}
