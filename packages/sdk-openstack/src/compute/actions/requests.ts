/** What each action sends. */
import type { Query } from '../../client/index.js'
import type { ServerAction } from './table.js'

export interface ActionParameters {
  readonly flavorId?: string
  readonly imageId?: string
  readonly name?: string
  readonly lockReason?: string
  readonly availabilityZone?: string
  readonly metadata?: Readonly<Record<string, string>>
}

export interface ActionRequest {
  readonly body: Readonly<Record<string, unknown>>
  readonly query?: Query
  /** Below it the body is another one, or there is no such action. */
  readonly needs?: string
}

type Simple = Exclude<
  ServerAction,
  | 'attach-volume'
  | 'detach-volume'
  | 'attach-interface'
  | 'detach-interface'
  | 'add-floating-ip'
  | 'remove-floating-ip'
  | 'set-metadata'
  | 'console'
  | 'delete'
>
/** Those that are one POST to a server's `/action`. */
export type SimpleAction = Simple

const plain = (name: string) => (): ActionRequest => ({ body: { [name]: null } })

export const actionRequests: Readonly<Record<SimpleAction, (given: ActionParameters) => ActionRequest>> = {
  start: plain('os-start'),
  stop: plain('os-stop'),
  'reboot-soft': () => ({ body: { reboot: { type: 'SOFT' } } }),
  'reboot-hard': () => ({ body: { reboot: { type: 'HARD' } } }),
  pause: plain('pause'),
  unpause: plain('unpause'),
  suspend: plain('suspend'),
  resume: plain('resume'),
  shelve: plain('shelve'),
  'shelve-offload': plain('shelveOffload'),
  unshelve: ({ availabilityZone }) =>
    availabilityZone === undefined
      ? { body: { unshelve: null } }
      : { body: { unshelve: { availability_zone: availabilityZone } }, needs: '2.77' },
  lock: ({ lockReason }) =>
    lockReason === undefined
      ? { body: { lock: null } }
      : { body: { lock: { locked_reason: lockReason } }, needs: '2.73' },
  unlock: plain('unlock'),
  rebuild: ({ imageId, name, metadata }) => ({
    body: {
      rebuild: { imageRef: imageId, ...(name !== undefined && { name }), ...(metadata && { metadata }) },
    },
  }),
  resize: ({ flavorId }) => ({ body: { resize: { flavorRef: flavorId } } }),
  'confirm-resize': plain('confirmResize'),
  'revert-resize': plain('revertResize'),
  rescue: ({ imageId }) => ({
    body: { rescue: imageId === undefined ? null : { rescue_image_ref: imageId } },
  }),
  unrescue: plain('unrescue'),
  snapshot: ({ name, metadata }) => ({
    body: { createImage: { name, ...(metadata && { metadata }) } },
  }),
}
