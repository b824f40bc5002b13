/** Debian's Chromium, and a server that has the site below a path. */
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { ensurePackages } from '../../labs/packages.js'

const program = '/usr/bin/chromium'

/** Nothing is asked of the network, and root needs no sandbox. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @throws Error where Chromium is missing and cannot be installed */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(program)) await ensurePackages([[program, 'chromium']], (line) => console.error(line))
  return await chromium.launch({ executablePath: program, args: flags })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

export interface Served {
  /** With the path below which the site is, and a slash. */
  readonly url: string
  close(): Promise<void>
}

export async function serveBelow(folder: string, path: `/${string}/`): Promise<Served> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(folder, asked.slice(path.length))
    if (!asked.startsWith(path) || !file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
