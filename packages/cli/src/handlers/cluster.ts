/** node list, storage list, task list, log, wait, stop. */
import { formatBytes, formatDuration, sleep } from '@pve/core'
import {
  findGuest,
  listNodes,
  listStorages,
  listTasks,
  type NodeSummary,
  parseUpid,
  readTaskLog,
  type StorageSummary,
  stopTask,
  type TaskSummary,
  waitTask,
} from '@pve/sdk'
import type { nodeList, storageList, taskList, taskLog, taskStop, taskWait } from '../definitions/cluster.js'
import { harmless } from '../output/style.js'
import { type Column, renderTable } from '../output/table.js'
import { timeText } from '../output/time.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { confirmDestructive } from '../questions/questions.js'
import { taskJson, taskStep } from './task-step.js'

const percent = (fraction: number | undefined) =>
  fraction === undefined ? undefined : `${Math.round(fraction * 100)} %`
const bytes = (value: number | undefined) => (value === undefined ? undefined : formatBytes(value))

const nodeColumns: readonly Column<NodeSummary>[] = [
  { title: 'NODE', value: (node) => node.node, shrinks: true },
  {
    title: 'STATUS',
    value: (node) => (node.online ? 'online' : 'offline'),
    color: (node, style) => (node.online ? style.green : style.red),
  },
  { title: 'CPU', value: (node) => percent(node.cpuFraction), align: 'right' },
  { title: 'CPUS', value: (node) => node.cpus, align: 'right' },
  { title: 'MEMORY', value: (node) => bytes(node.memoryBytes), align: 'right' },
  { title: 'OF', value: (node) => bytes(node.memoryTotalBytes), align: 'right' },
  {
    title: 'UPTIME',
    drop: 2,
    value: (node) =>
      node.uptimeSeconds === undefined ? undefined : formatDuration(node.uptimeSeconds * 1000),
    align: 'right',
  },
]

export const nodes: ProxmoxHandler<typeof nodeList> = async ({ connect, out }) => {
  const list = await listNodes(await connect())
  out.result({
    json: list,
    text: (style, width) => renderTable(nodeColumns, list, { style, width }),
    quiet: () => list.map(({ node }) => node).join('\n'),
  })
}

const storageColumns: readonly Column<StorageSummary>[] = [
  { title: 'STORAGE', value: (storage) => storage.storage, shrinks: true },
  { title: 'NODE', value: (storage) => (storage.shared ? 'shared' : storage.node), shrinks: true },
  { title: 'TYPE', value: (storage) => storage.type },
  {
    title: 'STATUS',
    value: (storage) => (storage.active ? 'active' : storage.enabled ? 'inactive' : 'disabled'),
    color: (storage, style) => (storage.active ? style.green : style.yellow),
  },
  { title: 'FREE', value: (storage) => bytes(storage.availableBytes), align: 'right' },
  { title: 'OF', value: (storage) => bytes(storage.totalBytes), align: 'right' },
  { title: 'CONTENT', drop: 1, value: (storage) => storage.content.join(','), shrinks: true },
]

export const storages: ProxmoxHandler<typeof storageList> = async ({ connect, out }, { flags }) => {
  const { node, content } = flags
  const list = await listStorages(await connect(), {
    ...(node !== undefined && { node }),
    ...(content !== undefined && { content }),
  })
  out.result({
    json: list,
    text: (style, width) =>
      list.length === 0 ? 'No storage is like that.' : renderTable(storageColumns, list, { style, width }),
    quiet: () => [...new Set(list.map(({ storage }) => storage))].join('\n'),
  })
}

const taskColumns: readonly Column<TaskSummary>[] = [
  { title: 'STARTED', value: (task) => timeText(task.startTime) },
  {
    title: 'TOOK',
    drop: 1,
    value: (task) =>
      task.endTime === undefined ? undefined : formatDuration((task.endTime - task.startTime) * 1000),
    align: 'right',
  },
  {
    title: 'STATUS',
    value: (task) => task.status,
    color: (task, style) =>
      ({ ok: style.green, running: style.cyan, warnings: style.yellow, failed: style.red })[task.status],
  },
  { title: 'TYPE', value: (task) => task.type },
  { title: 'ID', value: (task) => task.id },
  { title: 'NODE', value: (task) => task.node, shrinks: true },
  { title: 'USER', drop: 2, value: (task) => task.user, shrinks: true },
  {
    title: 'ENDED WITH',
    value: (task) => (task.status === 'failed' ? task.exitStatus : undefined),
    shrinks: true,
  },
]

export const tasks: ProxmoxHandler<typeof taskList> = async ({ connect, out }, { flags }) => {
  const pve = await connect()
  const guest = flags.vm === undefined ? undefined : await findGuest(pve, flags.vm)
  const node = flags.node ?? guest?.node
  const { running, errors, type, limit } = flags
  const list = await listTasks(pve, {
    ...(node !== undefined && { node }),
    ...(guest && { vmid: guest.vmid }),
    ...(running !== undefined && { running }),
    ...(errors !== undefined && { errors }),
    ...(type !== undefined && { typeFilter: type }),
    ...(limit !== undefined && { limit }),
  })
  out.result({
    json: list,
    text: (style, width) =>
      list.length === 0 ? 'No task is like that.' : renderTable(taskColumns, list, { style, width }),
    quiet: () => list.map(({ upid }) => upid).join('\n'),
  })
}

export const log: ProxmoxHandler<typeof taskLog> = async (
  { connect, out, signal },
  { arguments: { task }, flags },
) => {
  const pve = await connect()
  const { node, upid } = parseUpid(task)
  const { lines } = await readTaskLog(pve, upid, { signal })
  if (!flags.follow) {
    out.result({
      json: { upid, lines },
      text: () => lines.map(harmless).join('\n'),
      quiet: () => lines.map(harmless).join('\n'),
    })
    return
  }
  let shown = lines.length
  if (!out.json) out.print(lines.map(harmless).join('\n'))
  for (;;) {
    const status = await pve.get('/nodes/{node}/tasks/{upid}/status', { node, upid }, { signal })
    const { lines: more } = await readTaskLog(pve, upid, { start: shown, signal })
    shown += more.length
    lines.push(...more)
    if (!out.json) out.print(more.map(harmless).join('\n'))
    if (status.status === 'stopped') break
    await sleep(followMs, signal)
  }
  if (out.json) out.result({ json: { upid, lines }, text: () => '' })
}

const followMs = 1_000

export const wait: ProxmoxHandler<typeof taskWait> = async (context, { arguments: { task } }) => {
  const pve = await context.connect()
  const { upid, type, id } = parseUpid(task)
  const result = await taskStep(context, `Wait for ${type} ${id}`.trimEnd(), (options) =>
    waitTask(pve, upid, options),
  )
  context.out.result({
    json: taskJson(result),
    text: () => `${type} ${id} ended with ${result.exitStatus}`,
    quiet: () => result.exitStatus,
  })
}

export const stop: ProxmoxHandler<typeof taskStop> = async (context, { arguments: { task } }) => {
  const { upid, type, id, node } = parseUpid(task)
  await confirmDestructive(context, `Interrupt ${`${type} ${id}`.trimEnd()} on ${node}?`)
  await stopTask(await context.connect(), upid)
  context.out.result({
    json: { upid, stopped: true },
    text: () => `${`${type} ${id}`.trimEnd()} was told to stop`,
    quiet: () => upid,
  })
}
