import { Secret, ValidationError } from '@pve/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ContainerSpec, parseContainerSpec, readContainerSpec, writeContainerSpec } from './index.js'

const env = { HOST: 'web1', MEMORY: '2048', EMPTY: '', START: 'false', PASSWORD: 'not-looked-at' }
const read = (text: string) => readContainerSpec(text, 'box.yaml', { env })

/** `path at line:column: message` of each issue. */
function issues(text: string): string[] {
  try {
    read(text)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.issues.map(
      ({ path, message, source }) => `${path} at ${source?.line}:${source?.column}: ${message}`,
    )
  }
  return []
}

/** `{ env: NAME }` and the like, with the value of a secret out of the way. */
const plain = (spec: unknown): unknown =>
  JSON.parse(JSON.stringify(spec, (_, value: unknown) => (value instanceof Secret ? 'SECRET' : value)))

describe('LX-15 a container as YAML', () => {
  it.each([
    ['hostname: box\nmemroy:\n  mib: 1\n', "memroy at 2:1: is not a known key; did you mean 'memory'?"],
    ['rootfs:\n  size: 8 apples\n', 'rootfs.size at 2:9: must be a size with its unit, such as 32G or 512M'],
    [
      'networks:\n  - bridge: vmbr0\n    ip: 10.0.0.300/24\n',
      'networks[0].ip at 3:9: must be dhcp, or an IPv4 address with its prefix, such as 10.0.0.5/24',
    ],
    ['provision:\n  - user: {}\n', 'provision[0].user.name at 2:11: is missing; it must be a text'],
    [
      'hostname: a\n---\nhostname: b\n',
      ' at 2:1: begins another document; a file describes one: give each its own',
    ],
    ['password: [1]\n', 'password at 1:11: must be a text, { env: NAME } or { credential: NAME }'],
    [
      'provision:\n  - packages: [curl]\n    docker: true\n',
      'provision[0] at 2:5: must be one of packages, file, script, user, docker, tailscale, and is packages and docker: make them steps of their own',
    ],
    [
      'mounts:\n  - path: /data\n',
      'mounts[0] at 2:5: must have one of size (a new volume), volume (one that is there) and bind (a folder of the node)',
    ],
    [
      'devices:\n  - path: /etc/passwd\n',
      'devices[0].path at 2:11: must be a device of the node, such as /dev/net/tun',
    ],
    [
      'description: ${NOPE}\n',
      'description at 1:14: the environment variable NOPE is not set; a default can be given: ${NOPE:-default}',
    ],
    [
      'description: ${not a name}\n',
      "description at 1:14: '${not a name}' is not a variable: write ${NAME}, ${NAME:-default}, or $${ for a bare ${",
    ],
  ])('%j: %s', (text, issue) => {
    expect(issues(text)).toEqual([issue])
  })

  it('puts variables in, with defaults, and as what they are', () => {
    expect(
      read(
        [
          'hostname: ${HOST}',
          'description: "on ${HOST}, ${NOPE:-nowhere}, ${EMPTY:-empty}, $${HOST}"',
          'memory:\n  mib: ${MEMORY}\n  swapMib: ${MEMORY}',
          'start: ${START}',
        ].join('\n'),
      ),
    ).toMatchObject({
      hostname: 'web1',
      description: 'on web1, nowhere, empty, ${HOST}',
      memory: { mib: 2048, swapMib: 2048 },
      start: false,
    })
  })

  it('leaves the text of scripts and files alone, and keeps secrets as references', () => {
    const spec = read(
      [
        'password: ${PASSWORD}',
        'provision:',
        '  - script: { run: "echo ${HOME}", unless: "test ${X}", env: { TOKEN: "${PASSWORD}", NAME: plain } }',
        '  - file: { path: /etc/x, content: "${HOME}" }',
        '  - tailscale: { authKey: "${TS_KEY}" }',
      ].join('\n'),
    )
    expect(spec.password).toEqual({ env: 'PASSWORD' })
    expect(spec.provision).toMatchObject([
      {
        script: {
          run: 'echo ${HOME}',
          unless: 'test ${X}',
          env: { TOKEN: { env: 'PASSWORD' }, NAME: 'plain' },
        },
      },
      { file: { content: '${HOME}' } },
      { tailscale: { authKey: { env: 'TS_KEY' } } },
    ])
  })

  it('ALL-6 never writes the value of a secret', () => {
    const spec = parseContainerSpec({
      password: 'canary-password',
      provision: [
        { user: { name: 'web-admin', password: 'canary-password' } },
        { script: { run: 'true', env: { API_TOKEN: 'canary-token', MODE: 'fast' } } },
        { tailscale: { authKey: 'tskey-canary' } },
      ],
    })
    const yaml = writeContainerSpec(spec)
    expect(yaml).not.toContain('canary')
    expect(yaml).toContain('password: ${CONTAINER_PASSWORD}')
    expect(yaml).toContain('password: ${WEB_ADMIN_PASSWORD}')
    expect(yaml).toContain('API_TOKEN: ${API_TOKEN}')
    expect(yaml).toContain('MODE: fast')
    expect(yaml).toContain('authKey: ${TAILSCALE_AUTH_KEY}')
  })

  it('reads back what it writes, whatever the texts hold', () => {
    // The API has no control characters in a description.
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((one) => !/\p{Cc}/u.test(one))
    const spicy = fc.oneof(
      text,
      fc.constantFrom('${HOST}', '$${X}', '# no', "it's", '- a', 'a: b', 'true', '1e3', '~'),
    )
    const spec = fc.record(
      {
        description: spicy,
        cpu: fc.record({ cores: fc.integer({ min: 1, max: 64 }) }),
        start: fc.boolean(),
        provision: fc.array(
          fc.oneof(
            fc.record({ name: spicy, packages: fc.constant(['curl']) }),
            fc.record({
              script: fc.record({ run: spicy, env: fc.dictionary(fc.constantFrom('MODE', 'LEVEL'), spicy) }),
            }),
            fc.record({ file: fc.record({ path: fc.constant('/etc/x'), content: spicy }) }),
          ),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(spec, (input) => {
        const parsed: ContainerSpec = parseContainerSpec(input)
        const again = readContainerSpec(writeContainerSpec(parsed), 'x.yaml', { env: {} })
        expect(plain({ provision: [], ...again })).toEqual(plain({ provision: [], ...parsed }))
      }),
    )
  })
})
