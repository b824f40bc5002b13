/** The QEMU guest agent: commands and files in a running guest, without network or SSH. */
import { AnswerError, waitFor } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { type VmSelector, vmRef } from './lifecycle.js'

export interface AgentExecResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined
  readonly signal: number | undefined
  readonly stdout: string
  readonly stderr: string
  /** The agent keeps about 16 MiB of each; true when more was written. */
  readonly truncated: boolean
}

/**
 * Runs a command in the guest and waits for its end; how it ended is in the result, and no error.
 * @param command program and arguments; no shell is involved
 * @param options.input the command's standard input
 * @param options.timeLimitMs default 60 s
 * @throws TimeLimitError, CancelledError: the command goes on in the guest; ApiError when no agent answers
 * @example
 * const { exitCode, stdout } = await agentExec(client, 'web1', ['uname', '-r'])
 * console.log(exitCode, stdout.trim())
 */
export async function agentExec(
  pve: PveClient,
  selector: VmSelector,
  command: readonly string[],
  options: { input?: string; timeLimitMs?: number; signal?: AbortSignal } = {},
): Promise<AgentExecResult> {
  const vm = await vmRef(pve, selector)
  const phase = `run ${command[0] ?? 'a command'} in VM ${vm.vmid}`
  const call = { phase, ...(options.signal && { signal: options.signal }) }
  const { pid } = await pve.post(
    '/nodes/{node}/qemu/{vmid}/agent/exec',
    { ...vm, command: [...command], ...(options.input !== undefined && { 'input-data': options.input }) },
    call,
  )
  if (pid === undefined) throw new AnswerError('The guest agent gave no process id.', { phase })
  return waitFor<AgentExecResult>({
    what: phase,
    intervalMs: 100,
    maxIntervalMs: 1_000,
    timeLimitMs: options.timeLimitMs ?? 60_000,
    ...(options.signal && { signal: options.signal }),
    async probe(signal) {
      const status = await pve.get(
        '/nodes/{node}/qemu/{vmid}/agent/exec-status',
        { ...vm, pid },
        { phase, signal },
      )
      if (!status.exited) return undefined
      return {
        exitCode: status.exitcode,
        signal: status.signal,
        stdout: status['out-data'] ?? '',
        stderr: status['err-data'] ?? '',
        truncated: Boolean(status['out-truncated']) || Boolean(status['err-truncated']),
      }
    },
  })
}

/**
 * A file of the guest as text; the server passes on at most 16 MiB.
 * @example
 * const { content } = await agentReadFile(client, 'web1', '/etc/os-release')
 */
export async function agentReadFile(
  pve: PveClient,
  selector: VmSelector,
  file: string,
): Promise<{ content: string; truncated: boolean }> {
  const vm = await vmRef(pve, selector)
  const { data } = await pve.call(
    'GET',
    '/nodes/{node}/qemu/{vmid}/agent/file-read',
    { ...vm, file },
    { phase: `read ${file} in VM ${vm.vmid}` },
  )
  const answer = typeof data === 'object' && data !== null ? data : {}
  return {
    content: 'content' in answer ? String(answer.content) : '',
    truncated: 'truncated' in answer && Boolean(answer.truncated),
  }
}

/**
 * Writes a file in the guest, replacing it; at most 60 KiB, which is the server's limit.
 * @example
 * await agentWriteFile(client, 'web1', '/etc/motd', 'Maintenance on Sunday, 22:00 UTC.\n')
 */
export async function agentWriteFile(
  pve: PveClient,
  selector: VmSelector,
  file: string,
  content: string,
): Promise<void> {
  const vm = await vmRef(pve, selector)
  await pve.post(
    '/nodes/{node}/qemu/{vmid}/agent/file-write',
    { ...vm, file, content },
    { phase: `write ${file} in VM ${vm.vmid}`, safeToResend: true },
  )
}
