import { define } from '../command/types.js'

const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const

export const api = define({
  path: ['api'],
  summary: 'Call any operation of the API',
  description:
    'The path has its values in it, or {placeholders} that are flags: --node pve1. All other flags are parameters; they are checked by the schema before anything is sent, and property strings are written as the server has them: --net0 virtio,bridge=vmbr0. A parameter with the name of a flag of pve goes by --param name=value.',
  arguments: [
    { name: 'method', summary: 'GET, POST, PUT or DELETE', required: true, offers: methods },
    { name: 'path', summary: '/nodes/pve1/qemu, or /nodes/{node}/qemu', required: true, values: 'api-paths' },
  ],
  flags: {
    param: { kind: 'list', short: 'p', value: 'name=value', summary: 'A parameter' },
    'dry-run': { kind: 'boolean', summary: 'Show the request, do not send it' },
    wait: { kind: 'boolean', summary: 'When the answer is a task, wait for its end' },
  },
  examples: [
    { command: 'pve api GET /nodes/pve1/qemu', summary: 'A list' },
    {
      command:
        "pve api PUT '/nodes/{node}/qemu/{vmid}/config' --node pve1 --vmid 100 --net0 virtio,bridge=vmbr0",
      summary: 'Placeholders and a property string',
    },
  ],
  freeFlags: true,
})

export const apiList = define({
  path: ['api', 'list'],
  summary: 'List the operations',
  arguments: [{ name: 'filter', summary: 'Words that method, path or name must have', rest: true }],
  flags: {},
  examples: [{ command: 'pve api list post snapshot', summary: 'By words' }],
  offline: true,
})

export const apiDescribe = define({
  path: ['api', 'describe'],
  summary: 'Describe an operation: parameters, permission, answer',
  arguments: [
    { name: 'method', summary: 'GET, POST, PUT or DELETE', required: true, offers: methods },
    { name: 'path', summary: '/nodes/{node}/qemu', required: true, values: 'api-paths' },
  ],
  flags: {},
  examples: [
    { command: "pve api describe POST '/nodes/{node}/qemu'", summary: 'Everything a VM can be created with' },
  ],
  offline: true,
})

export const schemaPull = define({
  path: ['schema', 'pull'],
  summary: 'Fetch the API schema of a server and generate from it',
  description:
    'Writes schema.json (as the server has it), openapi.json, table.json (for connect({ model })) and, where openapi-typescript is installed, api.ts.',
  arguments: [],
  flags: {
    output: {
      kind: 'text',
      short: 'o',
      value: 'folder',
      summary: 'Where to',
      defaultText: 'the current folder',
      values: 'folders',
    },
  },
  examples: [{ command: 'pve schema pull --output src/pve', summary: 'Typed for your own server' }],
})

export const schemaDiff = define({
  path: ['schema', 'diff'],
  summary: 'Compare the APIs of two servers',
  description:
    'Operations, parameters, keys of property strings and parts of answers that came, went or are checked differently. Each side is a version that comes with pve (9.1, 9.2), or a file: schema.json or table.json of `pve schema pull`, or the apidoc.js of a server.',
  arguments: [
    { name: 'old', summary: 'A version or a file (default: 9.1)', values: 'files' },
    { name: 'new', summary: 'A version or a file (default: 9.2)', values: 'files' },
  ],
  flags: {
    path: {
      kind: 'text',
      value: 'prefix',
      summary: 'Only paths that begin so: /nodes/{node}/qemu',
      values: 'api-paths',
    },
  },
  examples: [
    { command: 'pve schema diff', summary: 'What Proxmox VE 9.2 has that 9.1 has not' },
    { command: "pve schema diff --path '/nodes/{node}/qemu'", summary: 'For virtual machines' },
    {
      command: 'pve schema diff 9.2 schema.json --json',
      summary: 'Your own server (`pve schema pull`), for a program',
    },
  ],
  offline: true,
})

export const schemaVm = define({
  path: ['schema', 'vm'],
  summary: 'Print the JSON Schema of a VM spec, for editors',
  arguments: [],
  flags: {},
  examples: [
    { command: 'pve schema vm > vm.schema.json', summary: 'For "# yaml-language-server: $schema=…"' },
  ],
  offline: true,
})

export const simulator = define({
  path: ['simulator'],
  summary: 'Serve the simulated server, to test programs against it',
  arguments: [],
  flags: {
    port: { kind: 'integer', summary: 'Port', defaultText: 'a free one' },
    https: { kind: 'boolean', summary: 'With a certificate of its own (needs openssl)' },
    seed: {
      kind: 'choice',
      choices: ['demo', 'recorded', 'empty'],
      summary: 'What is there at first',
      defaultText: 'demo',
    },
    'task-speed': {
      kind: 'number',
      summary: 'How fast tasks run; 1 is like a small real server',
      defaultText: '1',
    },
  },
  examples: [
    { command: 'pve simulator --port 8006 --https', summary: 'Prints the variables that lead to it' },
  ],
  offline: true,
})
