import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { Secret } from '../secret/index.js'
import { createLogger, type LoggerOptions, silentLogger } from './index.js'

function recorder(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = []
  const destination = new Writable({
    write(chunk: unknown, _encoding, callback) {
      lines.push(
        ...String(chunk)
          .split('\n')
          .filter((line) => line !== ''),
      )
      callback()
    },
  })
  return { lines, logger: createLogger({ level: 'trace', destination, ...options }) }
}

describe('createLogger', () => {
  it('writes a JSON object a line, with its level in words and a time', () => {
    const { lines, logger } = recorder()
    logger.info({ vmid: 101 }, 'created')
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      vmid: 101,
      msg: 'created',
    })
  })

  it('writes nothing below its level', () => {
    const { lines, logger } = recorder({ level: 'warn' })
    logger.trace({}, 'a')
    logger.debug({}, 'b')
    logger.info({}, 'c')
    logger.warn({}, 'd')
    logger.error({}, 'e')
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['d', 'e'])
    silentLogger.child({}).error({}, 'nowhere')
    expect(recorder({ level: 'silent' }).lines).toEqual([])
  })

  it.each([false, true])('ALL-6 redacts message, data and what children carry (pretty: %s)', (pretty) => {
    Secret.of('canary-in-log')
    const { lines, logger } = recorder({ pretty })
    const child = logger.child({ token: 'canary-one', path: '/canary-in-log' })
    child.trace(
      { password: 'canary-two', list: ['x canary-in-log'] },
      'PVEAuthCookie=canary-three canary-in-log',
    )
    child.child({ cookie: 'canary-four' }).error({}, 'x')
    expect(lines).toHaveLength(2)
    expect(lines.join('\n')).not.toContain('canary')
    expect(lines.join('\n')).toContain('***')
  })

  it('writes lines for people', () => {
    const { lines, logger } = recorder({ pretty: true })
    logger.warn({ node: 'pve1', text: 'two words', n: 3 }, 'careful')
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d\.\d{3} WARN {2}careful node=pve1 text="two words" n=3$/)
  })
})
