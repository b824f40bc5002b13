/** /nodes/{node}/tasks */
import { parameterFailure, permissionFailure } from './failure.js'
import { may } from './permissions.js'
import type { TaskState } from './state.js'
import { interruptTask } from './tasks.js'
import { type Call, type Handlers, Reply } from './world.js'

const upidPattern =
  /^UPID:([a-zA-Z0-9][a-zA-Z0-9-]*):[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}:[^:\s]+:[^:\s]*:[^:\s]+:$/

function checkUpid(call: Call): string {
  const upid = call.text('upid')
  if (!upidPattern.test(upid)) throw parameterFailure({ upid: 'unable to parse worker upid' })
  return upid
}

function findTask(call: Call): TaskState | undefined {
  const upid = checkUpid(call)
  return call.state.tasks.find((task) => task.upid === upid && task.node === call.node)
}

/** One's own tasks need no privilege. */
function checkRight(call: Call, task: TaskState | undefined, privilege: 'Sys.Audit' | 'Sys.Modify'): void {
  const user = task?.user ?? call.text('upid').split(':').at(-2)?.split('!')[0]
  if (user === call.who.user) return
  if (!may(call.state, call.who, `/nodes/${call.node}`, privilege))
    throw permissionFailure(`/nodes/${call.node}, ${privilege}`)
}

function status(call: Call): unknown {
  const task = findTask(call)
  checkRight(call, task, 'Sys.Audit')
  if (!task) throw parameterFailure({ upid: 'no such task' })
  return {
    upid: task.upid,
    node: task.node,
    pid: task.pid,
    pstart: task.pstart,
    starttime: task.starttime,
    type: task.type,
    id: task.id,
    user: task.user,
    ...(task.tokenid !== undefined && { tokenid: task.tokenid }),
    status: task.exitstatus === undefined ? 'running' : 'stopped',
    ...(task.exitstatus !== undefined && { exitstatus: task.exitstatus }),
  }
}

function log(call: Call): unknown {
  const task = findTask(call)
  checkRight(call, task, 'Sys.Audit')
  const start = call.number('start') ?? 0
  const limit = call.number('limit') ?? 50
  const now = call.world.now()
  const lines = task
    ? task.log
        .filter((line) => line.at <= now)
        .sort((one, other) => one.at - other.at)
        .map((line) => line.text)
    : []
  if (call.flag('download')) return new Reply(null, { plainText: lines.map((line) => `${line}\n`).join('') })
  if (!task) return new Reply([{ n: 1, t: 'unable to open file - No such file or directory' }], { total: 1 })
  if (lines.length === 0) return new Reply([{ n: 1, t: 'no content' }], { total: 1 })
  const rows = lines.map((t, index) => ({ n: index + 1, t }))
  return new Reply(rows.slice(start, limit === 0 ? undefined : start + limit), { total: lines.length })
}

function stop(call: Call): null {
  const task = findTask(call)
  checkRight(call, task, 'Sys.Modify')
  if (!task) throw parameterFailure({ upid: 'no such task' })
  interruptTask(call.world, task)
  return null
}

const authIdOf = (task: TaskState): string =>
  task.tokenid === undefined ? task.user : `${task.user}!${task.tokenid}`

const endSeconds = (task: TaskState): number => Math.floor(task.endsAt / 1000)

const kindOf = (exitstatus: string): string =>
  exitstatus === 'OK'
    ? 'ok'
    : exitstatus.startsWith('WARNINGS: ')
      ? 'warning'
      : /^unknown|^unexpected/.test(exitstatus)
        ? 'unknown'
        : 'error'

function list(call: Call): unknown {
  const { state, who } = call
  const source = call.optional('source') ?? 'archive'
  const all = may(state, who, `/nodes/${call.node}`, 'Sys.Audit')
  const filters = call.list('statusfilter')
  const texts = { userfilter: call.optional('userfilter'), typefilter: call.optional('typefilter') }
  const since = call.number('since')
  const until = call.number('until')
  const vmid = call.optional('vmid')
  const found = state.tasks.filter((task) => {
    const running = task.exitstatus === undefined
    return (
      task.node === call.node &&
      (all || task.user === who.user) &&
      (source === 'all' || running === (source === 'active')) &&
      (vmid === undefined || task.id === vmid) &&
      (texts.typefilter === undefined || task.type === texts.typefilter) &&
      (texts.userfilter === undefined || authIdOf(task).includes(texts.userfilter)) &&
      (since === undefined || task.starttime >= since) &&
      (until === undefined || task.starttime <= until) &&
      (!call.flag('errors') || (!running && task.exitstatus !== 'OK')) &&
      (filters.length === 0 || (task.exitstatus !== undefined && filters.includes(kindOf(task.exitstatus))))
    )
  })
  // The server keeps finished tasks in the order of their ends.
  if (source === 'archive') found.sort((one, other) => other.endsAt - one.endsAt)
  const start = call.number('start') ?? 0
  const rows = found.slice(start, start + (call.number('limit') ?? 50)).map(nodeTaskRow)
  return found.length === 0 ? rows : new Reply(rows, { total: found.length })
}

const nodeTaskRow = (task: TaskState): unknown => ({
  upid: task.upid,
  node: task.node,
  pid: task.pid,
  pstart: task.pstart,
  starttime: task.starttime,
  type: task.type,
  id: task.id,
  user: authIdOf(task),
  ...(task.exitstatus === undefined
    ? { status: 'RUNNING', saved: '0' }
    : { status: task.exitstatus, endtime: endSeconds(task) }),
})

/** Running ones have no status there. */
export const clusterTaskRow = (task: TaskState): unknown => ({
  upid: task.upid,
  node: task.node,
  starttime: task.starttime,
  type: task.type,
  id: task.id,
  user: authIdOf(task),
  ...(task.exitstatus === undefined
    ? { pid: task.pid }
    : { status: task.exitstatus, endtime: endSeconds(task), saved: '1' }),
})

export const taskHandlers: Handlers = {
  'GET /nodes/{node}/tasks': list,
  'GET /nodes/{node}/tasks/{upid}': (call) => {
    checkUpid(call)
    return [{ name: 'log' }, { name: 'status' }]
  },
  'DELETE /nodes/{node}/tasks/{upid}': stop,
  'GET /nodes/{node}/tasks/{upid}/status': status,
  'GET /nodes/{node}/tasks/{upid}/log': log,
}
