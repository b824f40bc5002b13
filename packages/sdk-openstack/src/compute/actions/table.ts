/**
 * Which actions a server allows in which state, as data: asked before anything is sent. From the checks of
 * `nova/compute/api.py` (Zed); the lab's test tries every action in every state and holds the table to Nova's answers.
 */

export const serverActions = [
  'start',
  'stop',
  'reboot-soft',
  'reboot-hard',
  'pause',
  'unpause',
  'suspend',
  'resume',
  'shelve',
  'shelve-offload',
  'unshelve',
  'lock',
  'unlock',
  'rebuild',
  'resize',
  'confirm-resize',
  'revert-resize',
  'rescue',
  'unrescue',
  'snapshot',
  'attach-volume',
  'detach-volume',
  'attach-interface',
  'detach-interface',
  'add-floating-ip',
  'remove-floating-ip',
  'set-metadata',
  'console',
  'delete',
] as const
export type ServerAction = (typeof serverActions)[number]

/** Nova's `vm_state`: what a server is when nothing is being done with it. */
export const vmStates = [
  'active',
  'stopped',
  'paused',
  'suspended',
  'resized',
  'rescued',
  'shelved',
  'shelved_offloaded',
  'error',
  'building',
  'soft-delete',
] as const
export type VmState = (typeof vmStates)[number]

export interface StateFacts {
  /** "it …", as a reason. */
  readonly text: string
  /** What leads out of it. */
  readonly hint: string
}

export const vmStateFacts: Readonly<Record<VmState, StateFacts>> = {
  active: { text: 'is running', hint: 'Stop it first.' },
  stopped: { text: 'is stopped', hint: 'Start it first.' },
  paused: { text: 'is paused', hint: 'Unpause it first.' },
  suspended: { text: 'is suspended', hint: 'Resume it first.' },
  resized: { text: 'was resized, and that is not confirmed', hint: 'Confirm or revert the resize first.' },
  rescued: { text: 'is in rescue mode', hint: 'Unrescue it first.' },
  shelved: { text: 'is shelved', hint: 'Unshelve it first.' },
  shelved_offloaded: { text: 'is shelved', hint: 'Unshelve it first.' },
  error: { text: 'is in an error state', hint: 'Reboot it hard, rebuild it or delete it.' },
  building: { text: 'is being built', hint: 'Wait until that is over, and try again.' },
  'soft-delete': { text: 'is deleted, and can still be restored', hint: 'Restore it first.' },
}

export interface ActionRule {
  /** "Stop", for menus. */
  readonly title: string
  /** "be stopped", as in "cannot be stopped". */
  readonly passive: string
  /** States in which Nova takes it; `any`: in all of them. */
  readonly states: readonly VmState[] | 'any'
  /** What to do in all other states; default: what leads out of the one that it is in. */
  readonly hint?: string
  /** Whether something else may be under way: `reboot`: only what a hard reboot puts an end to. */
  readonly underWay: 'nothing' | 'reboot' | 'anything'
  /** Whether a lock keeps it off. Administrators pass. */
  readonly heedsLock: boolean
  /** What a person should know before; undefined: nothing is lost. */
  readonly consequence?: string
  /** States in which it is done already. */
  readonly doneIn?: readonly VmState[]
}

const running: readonly VmState[] = ['active', 'stopped', 'paused', 'suspended']
const volumes: readonly VmState[] = [
  'active',
  'paused',
  'stopped',
  'resized',
  'soft-delete',
  'shelved',
  'shelved_offloaded',
]
const interfaces: readonly VmState[] = ['active', 'paused', 'stopped']
const resizedOnly = 'That is for a server that was resized and waits for it (VERIFY_RESIZE).'

export const serverActionRules: Readonly<Record<ServerAction, ActionRule>> = {
  start: {
    title: 'Start',
    passive: 'be started',
    states: ['stopped'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['active'],
  },
  stop: {
    title: 'Stop',
    passive: 'be stopped',
    states: ['active', 'error'],
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'It is shut down; whoever is connected loses the connection.',
    doneIn: ['stopped'],
  },
  'reboot-soft': {
    title: 'Reboot',
    passive: 'be rebooted',
    states: ['active'],
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'Its system is asked to restart; whoever is connected loses the connection.',
  },
  'reboot-hard': {
    title: 'Reboot hard',
    passive: 'be rebooted',
    states: ['active', 'stopped', 'paused', 'suspended', 'error'],
    underWay: 'reboot',
    heedsLock: true,
    consequence: 'It is switched off and on: what its programs have not written to disk is lost.',
  },
  pause: {
    title: 'Pause',
    passive: 'be paused',
    states: ['active'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['paused'],
  },
  unpause: {
    title: 'Unpause',
    passive: 'be unpaused',
    states: ['paused'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['active'],
  },
  suspend: {
    title: 'Suspend',
    passive: 'be suspended',
    states: ['active'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['suspended'],
  },
  resume: {
    title: 'Resume',
    passive: 'be resumed',
    states: ['suspended'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['active'],
  },
  shelve: {
    title: 'Shelve',
    passive: 'be shelved',
    states: running,
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'It is shut down and its place on the host given away; its disk is kept as an image.',
    doneIn: ['shelved', 'shelved_offloaded'],
  },
  'shelve-offload': {
    title: 'Offload',
    passive: 'be offloaded',
    states: ['shelved'],
    hint: 'Shelve it first.',
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['shelved_offloaded'],
  },
  unshelve: {
    title: 'Unshelve',
    passive: 'be unshelved',
    states: ['shelved', 'shelved_offloaded'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['active'],
  },
  lock: { title: 'Lock', passive: 'be locked', states: 'any', underWay: 'anything', heedsLock: false },
  unlock: { title: 'Unlock', passive: 'be unlocked', states: 'any', underWay: 'anything', heedsLock: false },
  rebuild: {
    title: 'Rebuild',
    passive: 'be rebuilt',
    states: ['active', 'stopped', 'error'],
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'Everything on its root disk is lost: it is made anew from the image.',
  },
  resize: {
    title: 'Resize',
    passive: 'be resized',
    states: ['active', 'stopped'],
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'It is shut down and may move to another host; afterwards confirm or revert.',
  },
  'confirm-resize': {
    title: 'Confirm resize',
    passive: 'have its resize confirmed',
    states: ['resized'],
    hint: resizedOnly,
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'There is no way back to the old size without another resize.',
  },
  'revert-resize': {
    title: 'Revert resize',
    passive: 'have its resize reverted',
    states: ['resized'],
    hint: resizedOnly,
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'What was written since the resize is lost.',
  },
  rescue: {
    title: 'Rescue',
    passive: 'be rescued',
    states: ['active', 'stopped', 'error'],
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'It is restarted from a rescue image, its own disk beside it.',
    doneIn: ['rescued'],
  },
  unrescue: {
    title: 'Unrescue',
    passive: 'be unrescued',
    states: ['rescued'],
    underWay: 'nothing',
    heedsLock: true,
    doneIn: ['active'],
  },
  snapshot: {
    title: 'Snapshot',
    passive: 'be snapshotted',
    states: running,
    underWay: 'nothing',
    heedsLock: false,
  },
  'attach-volume': {
    title: 'Attach volume',
    passive: 'be given a volume',
    states: volumes,
    underWay: 'nothing',
    heedsLock: true,
  },
  'detach-volume': {
    title: 'Detach volume',
    passive: 'have a volume detached',
    states: volumes,
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'What its system has not written to the volume is lost: unmount it inside first.',
  },
  'attach-interface': {
    title: 'Attach interface',
    passive: 'be given an interface',
    states: interfaces,
    underWay: 'nothing',
    heedsLock: true,
  },
  'detach-interface': {
    title: 'Detach interface',
    passive: 'have an interface detached',
    states: interfaces,
    underWay: 'nothing',
    heedsLock: true,
    consequence: 'Connections through this interface break; its address is given back.',
  },
  // Of the port, not of the server: Neutron takes it in any state.
  'add-floating-ip': {
    title: 'Add floating IP',
    passive: 'be given a floating IP',
    states: 'any',
    underWay: 'anything',
    heedsLock: false,
  },
  'remove-floating-ip': {
    title: 'Remove floating IP',
    passive: 'have a floating IP taken away',
    states: 'any',
    underWay: 'anything',
    heedsLock: false,
    consequence: 'It is no longer reached by that address.',
  },
  'set-metadata': {
    title: 'Set metadata',
    passive: 'have its metadata changed',
    states: running,
    underWay: 'nothing',
    heedsLock: true,
  },
  console: {
    title: 'Console',
    passive: 'be opened on a console',
    states: ['active', 'paused', 'suspended', 'rescued', 'resized', 'error'],
    underWay: 'anything',
    heedsLock: false,
  },
  delete: {
    title: 'Delete',
    passive: 'be deleted',
    states: 'any',
    underWay: 'anything',
    heedsLock: true,
    consequence:
      'The server and its disk are gone for good; volumes stay unless they were made to go with it.',
  },
}
