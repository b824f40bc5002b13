import { ValidationError } from '@pve/core'

/** The parts of a task's name: `UPID:node:pid:pstart:starttime:type:id:user:`, numbers in hexadecimal. */
export interface Upid {
  readonly upid: string
  /** Where the task runs, and where it is asked for. */
  readonly node: string
  readonly pid: number
  readonly pstart: number
  /** Epoch seconds. */
  readonly startTime: number
  /** `qmcreate`, `vzdump`, … */
  readonly type: string
  /** What it is about, often a VM id; may be empty. */
  readonly id: string
  /** `root@pam`, or `root@pam!token`. */
  readonly user: string
}

const pattern =
  /^UPID:([a-zA-Z0-9-]+):([0-9A-Fa-f]{8}):([0-9A-Fa-f]{8,9}):([0-9A-Fa-f]{8}):([^:\s/]+):([^:\s]*):([^:\s]+):$/

export const isUpid = (text: unknown): text is string => typeof text === 'string' && pattern.test(text)

/** @throws ValidationError when the text is not a UPID */
export function parseUpid(text: string): Upid {
  const [, node, pid, pstart, start, type, id, user] = pattern.exec(text) ?? []
  if (!node || !pid || !pstart || !start || !type || id === undefined || !user) {
    throw new ValidationError('This is not the name of a task.', {
      issues: [
        {
          path: 'upid',
          message: `'${text}' does not look like UPID:node:pid:pstart:starttime:type:id:user:`,
        },
      ],
    })
  }
  const number = (hex: string) => Number.parseInt(hex, 16)
  return {
    upid: text,
    node,
    pid: number(pid),
    pstart: number(pstart),
    startTime: number(start),
    type,
    id,
    user,
  }
}
