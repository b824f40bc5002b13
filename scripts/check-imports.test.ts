import { describe, expect, it } from 'vitest'
import { checkImports, readImports } from './check-imports.js'

const check = (files: Record<string, string>) => checkImports(new Map(Object.entries(files)))

describe('readImports', () => {
  it('finds every form of import, with its line, and nothing in strings or comments', () => {
    const text = [
      "import type { A } from './a.js'",
      "export * from './b.js'",
      "const c = await import('./c.js')",
      "type D = import('./d.js').D",
      "const e = require('./e.js')",
      "// import './not.js'",
      'const f = "import \'./not.js\'"',
    ].join('\n')
    expect(readImports('x.ts', text)).toEqual([
      { specifier: './a.js', line: 1 },
      { specifier: './b.js', line: 2 },
      { specifier: './c.js', line: 3 },
      { specifier: './d.js', line: 4 },
      { specifier: './e.js', line: 5 },
    ])
  })
})

describe('checkImports', () => {
  it('lets imports run downwards: cli → sdk → core, domain → service → client → generated', () => {
    expect(
      check({
        'packages/cli/src/pve.ts': "import '@pve/sdk'\nimport '@pve/sdk/testing'\nimport '@pve/core/log'",
        'packages/sdk-proxmox/src/index.ts': "export * from './vm/create.js'",
        'packages/sdk-proxmox/src/vm/create.ts': "import '@pve/core'\nimport '../task/wait.js'",
        'packages/sdk-proxmox/src/vm/create.test.ts': "import '../testing/index.js'",
        'packages/sdk-proxmox/src/task/wait.ts': "import '../client/client.js'",
        'packages/sdk-proxmox/src/client/client.ts':
          "import type {} from '../generated/api.js'\nimport '../json.js'",
        'packages/sdk-proxmox/src/json.ts': 'export {}',
        'packages/sdk-proxmox/src/generated/api.ts': 'export {}',
        'packages/sdk-proxmox/src/testing/index.ts': "import '../vm/create.js'",
      }),
    ).toEqual([])
  })

  it.each([
    ['core importing an SDK', 'packages/core/src/index.ts', "import '@pve/sdk'"],
    ['one SDK importing another', 'packages/sdk-openstack/src/index.ts', "import '@pve/sdk'"],
    ['an SDK importing the CLI', 'packages/host-kvm/src/index.ts', "import '@pve/cli'"],
    [
      'a type import upwards',
      'packages/sdk-proxmox/src/client/x.ts',
      "import type {} from '../task/wait.js'",
    ],
    ['a service importing a domain module', 'packages/sdk-proxmox/src/task/x.ts', "import '../vm/create.js'"],
    [
      'generated code importing the client',
      'packages/sdk-proxmox/src/generated/x.ts',
      "import '../client/a.js'",
    ],
    ['a module importing index.ts', 'packages/sdk-proxmox/src/vm/x.ts', "import '../index.js'"],
    ['a module importing testing/', 'packages/sdk-proxmox/src/vm/x.ts', "import '../testing/index.js'"],
    ['code importing a test', 'packages/sdk-proxmox/src/vm/x.ts', "import './create.test.js'"],
    ['a lazy import upwards', 'packages/sdk-proxmox/src/client/x.ts', "await import('../vm/create.js')"],
    ['a path into another package', 'packages/cli/src/x.ts', "import '../../core/src/index.js'"],
    ['a package by its own name', 'packages/core/src/x.ts', "import '@pve/core'"],
    ['an unknown package', 'packages/surprise/src/x.ts', ''],
  ])('refuses %s', (_what, path, text) => {
    const problems = check({
      'packages/core/src/index.ts': '',
      'packages/sdk-proxmox/src/index.ts': '',
      'packages/sdk-proxmox/src/client/a.ts': '',
      'packages/sdk-proxmox/src/task/wait.ts': '',
      'packages/sdk-proxmox/src/vm/create.ts': '',
      'packages/sdk-proxmox/src/vm/create.test.ts': '',
      'packages/sdk-proxmox/src/testing/index.ts': '',
      [path]: text,
    })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${path}:1 `))
  })

  it('names the files of a circle once, also when types alone close it', () => {
    expect(
      check({
        'packages/core/src/a.ts': "import './b.js'",
        'packages/core/src/b.ts': "import './c.js'",
        'packages/core/src/c.ts': "import type {} from './a.js'\nimport './d.js'",
        'packages/core/src/d.ts': '',
      }),
    ).toEqual([
      'packages/core/src/a.ts:1 imports in a circle: packages/core/src/a.ts → packages/core/src/b.ts → ' +
        'packages/core/src/c.ts → packages/core/src/a.ts',
    ])
  })
})
