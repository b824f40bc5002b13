import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { homes, pve, pxrun, useHome } from '../test/cli.js'

useHome()

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that has its schema where every Proxmox VE server has it. */
async function serverWith(apidoc: string, status = 200): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/pve-docs/api-viewer/apidoc.js') response.writeHead(status).end(apidoc)
    else if (request.url === '/api2/json/version')
      response.end(JSON.stringify({ data: { version: '9.9.1', release: '9.9', repoid: 'abcdef12' } }))
    else response.writeHead(501).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const pull = (host: string) =>
  pve(['schema', 'pull', '--host', host, '--output', 'schema', '--json'], {
    env: { PROXMOX_TOKEN_ID: 'root@pam!x', PROXMOX_TOKEN_SECRET: 'secret-of-x' },
  })

describe('ALL-3 pve schema pull', () => {
  it('makes schema, document, table and types from what the server has, and runs nothing of it', async () => {
    const tree = [
      {
        path: '/things',
        info: {
          GET: {
            name: 'list',
            parameters: { additionalProperties: 0 },
            returns: { type: 'array', items: { type: 'object', properties: { on: { type: 'boolean' } } } },
          },
        },
      },
    ]
    const run = await pull(
      await serverWith(
        `const apiSchema = ${JSON.stringify(tree, undefined, 3)}\n;\nprocess.exit(66)\nlet Ext = [];\n`,
      ),
    )
    expect(run.code, run.stderr).toBe(0)
    expect(run.json()).toMatchObject({ version: '9.9.1', operations: 1 })
    const read = (name: string) => readFile(join(homes.current, 'schema', name), 'utf8')
    expect(JSON.parse(await read('schema.json'))).toEqual(tree)
    expect(JSON.parse(await read('openapi.json'))).toMatchObject({ paths: { '/things': { get: {} } } })
    expect(await read('api.ts')).toMatch(/on: boolean/)
    expect(JSON.parse(await read('table.json'))).toMatchObject({ version: '9.9' })
  })

  it.each([
    ['what is no schema', '<html>Welcome</html>', 200, 3],
    ['a schema that was cut off', 'const apiSchema = [{"path": "/x"', 200, 3],
    ['a server without the documentation', 'not found', 404, 1],
  ])('%s: one clear error, and no file', async (_, text, status, code) => {
    const run = await pull(await serverWith(text, status))
    expect(run.code, run.stderr).toBe(code)
    expect(run.stderr).toContain('/pve-docs/api-viewer/apidoc.js')
    await expect(readFile(join(homes.current, 'schema', 'table.json'))).rejects.toThrow()
  })
})

describe('ALL-3 schemas with --json', () => {
  it.each([
    [pve, ['schema', 'vm']],
    [pxrun, ['schema']],
  ])('is the schema as it is without', async (program, words) => {
    const [plain, json] = [await program(words), await program([...words, '--json'])]
    expect(json.json()).toEqual(JSON.parse(plain.stdout))
  })

  it('describes a parameter that is called like a secret', async () => {
    const run = await pve(['api', 'describe', 'POST', '/access/ticket', '--json'])
    expect(run.json()).toMatchObject({ parameters: { password: { type: 'string' } } })
  })
})
