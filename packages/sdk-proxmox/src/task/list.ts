import type { PveClient } from '../client/client.js'
import { isUpid, parseUpid } from './upid.js'

export interface TaskSummary {
  readonly upid: string
  readonly node: string
  readonly type: string
  readonly id: string
  readonly user: string
  /** Epoch seconds. */
  readonly startTime: number
  readonly endTime?: number
  readonly status: 'running' | 'ok' | 'warnings' | 'failed'
  /** `OK`, `WARNINGS: 1`, or the task's error; undefined while it runs. */
  readonly exitStatus?: string
}

export interface ListTasksOptions {
  /** Only this node's, with the filters below. Without it the cluster's recent tasks in one call. */
  readonly node?: string
  readonly vmid?: number
  readonly running?: boolean
  readonly errors?: boolean
  readonly typeFilter?: string
  /** Default 50. */
  readonly limit?: number
  /** Epoch seconds; a fraction of one goes, since tasks start at whole seconds: 1.5 is 2. */
  readonly since?: number
}

/**
 * Tasks, the newest first. Without a node: the recent ones of the whole cluster.
 * @example
 * const yesterday = Math.floor(Date.now() / 1000) - 86_400
 * const failed = await listTasks(client, { node: 'pve1', errors: true, since: yesterday })
 * for (const { type, id, exitStatus } of failed) console.log(type, id, exitStatus)
 */
export async function listTasks(pve: PveClient, options: ListTasksOptions = {}): Promise<TaskSummary[]> {
  const limit = options.limit ?? 50
  const since = options.since === undefined ? undefined : Math.ceil(options.since)
  const rows: readonly TaskRow[] = options.node
    ? await pve.get('/nodes/{node}/tasks', {
        node: options.node,
        limit,
        source: options.running ? 'active' : 'all',
        ...(options.vmid !== undefined && { vmid: options.vmid }),
        ...(options.errors !== undefined && { errors: options.errors }),
        ...(options.typeFilter !== undefined && { typefilter: options.typeFilter }),
        ...(since !== undefined && { since }),
      })
    : await pve.get('/cluster/tasks')
  return rows
    .flatMap(summarize)
    .filter((task) => options.vmid === undefined || task.id === String(options.vmid))
    .filter((task) => !options.running || task.status === 'running')
    .filter((task) => !options.errors || task.status === 'failed')
    .filter((task) => options.typeFilter === undefined || task.type === options.typeFilter)
    .filter((task) => since === undefined || task.startTime >= since)
    .sort((a, b) => b.startTime - a.startTime)
    .slice(0, limit)
}

interface TaskRow {
  readonly upid: string
  readonly status?: string
  readonly endtime?: number
}

/** In a list `status` is the exit status itself, and a running task has none. */
function summarize(row: TaskRow): TaskSummary[] {
  if (!isUpid(row.upid)) return []
  const { upid, node, type, id, user, startTime } = parseUpid(row.upid)
  const exitStatus =
    row.status === undefined || row.status === 'running' || row.status === 'RUNNING' ? undefined : row.status
  return [
    {
      upid,
      node,
      type,
      id,
      user,
      startTime,
      // `/cluster/tasks` has the end as text, undeclared in the schema.
      ...(row.endtime !== undefined && { endTime: Number(row.endtime) }),
      status:
        exitStatus === undefined
          ? 'running'
          : exitStatus === 'OK'
            ? 'ok'
            : /^WARNINGS: \d+$/.test(exitStatus)
              ? 'warnings'
              : 'failed',
      ...(exitStatus !== undefined && { exitStatus }),
    },
  ]
}
