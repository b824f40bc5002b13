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

/**
 * Whether a value is the name of a task. Some changes are done at once, and answer with something else.
 * @example
 * const answer = await client.put('/nodes/{node}/qemu/{vmid}/resize', {
 *   node: 'pve1', vmid: 100, disk: 'scsi0', size: '+8G',
 * })
 * if (isUpid(answer)) await waitTask(client, answer)
 */
export const isUpid = (text: unknown): text is string => typeof text === 'string' && pattern.test(text)

/**
 * Reads the name of a task.
 * @throws ValidationError when the text is not a UPID
 * @example
 * const { node, type, id, user } = parseUpid('UPID:pve1:0003A1F2:0254B7C1:6920C0DE:qmstart:100:root@pam!automation:')
 * console.log(node, type, id, user) // pve1 qmstart 100 root@pam!automation
 */
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
