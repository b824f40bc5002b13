/** Serves the simulated server until it is interrupted. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ConfigError, UsageError } from '@pve/core'
import { createSimulator, serveSimulator } from '@pve/sdk/testing'
import type { simulator as definition } from '../definitions/api.js'
import type { ProxmoxHandler } from '../proxmox-context.js'

export const run: ProxmoxHandler<typeof definition> = async ({ out, signal, onEnd }, { flags }) => {
  const { port, 'task-speed': speed } = flags
  if (port !== undefined && (port < 0 || port > highestPort))
    throw new UsageError(`--port is a number from 0 to ${highestPort}, not ${port}.`)
  const simulator = createSimulator({
    seed: flags.seed ?? 'demo',
    ...(speed !== undefined && speed > 0 && { taskSpeed: speed }),
    unauthorizedDelayMs: 0,
  })
  const tls = flags.https ? await makeCertificate() : undefined
  const server = await serveSimulator(simulator, {
    ...(port !== undefined && { port }),
    ...(tls && { tls }),
  }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new UsageError(`Something listens on port ${port} already.`, {
      hint: 'Give another --port; without it a free one is taken.',
      cause: error,
    })
  })
  onEnd(() => server.close())
  const { tokenId, tokenSecret } = simulator.auth
  const variables = {
    PROXMOX_HOST: server.url,
    PROXMOX_TOKEN_ID: tokenId,
    // Anybody may know it: it opens nothing but this simulator.
    PROXMOX_TOKEN_SECRET: tokenSecret,
    ...(server.fingerprint !== undefined && { PROXMOX_FINGERPRINT: server.fingerprint }),
  }
  if (out.json)
    out.raw(
      `${JSON.stringify({ url: server.url, port: server.port, fingerprint: server.fingerprint ?? null, env: variables })}\n`,
    )
  else
    out.raw(
      `${Object.entries(variables)
        .map(([name, value]) => `export ${name}='${value}'`)
        .join('\n')}\n`,
    )
  out.note(`Serving on ${server.url}. Ctrl-C ends it.`)
  if (signal.aborted) return
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

const highestPort = 65_535

/** A certificate of its own by openssl, which Node cannot make itself. */
async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'pve-simulator-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const subject = ['-subj', '/CN=pve-simulator', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
    await promisify(execFile)('openssl', [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '30',
      ...subject,
      '-keyout',
      keyFile,
      '-out',
      certFile,
    ])
    return { key: await readFile(keyFile, 'utf8'), cert: await readFile(certFile, 'utf8') }
  } catch (error) {
    throw new ConfigError('The certificate for --https could not be made.', {
      phase: 'run openssl',
      hint: 'Install openssl, or leave --https out.',
      cause: error,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
