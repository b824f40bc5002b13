/** `docs/openstack.md`: its commands on the demonstration, from the first to the last, in one home. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { homes, ostui, useHome } from '../test/cli.js'

useHome()

const guide = readFileSync(new URL('../../../docs/openstack.md', import.meta.url), 'utf8')
const blocksOf = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  )

/** `ostui … --demo  # …`, with the exit code that the comment names. */
const commands = blocksOf('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => line.startsWith('ostui ') && line.includes('--demo'))
  .map((line) => {
    const [command = '', comment = ''] = line.split(/\s+# ?/)
    return {
      argv: command.split(/\s+/).slice(1),
      code: Number(/exit code (\d+)/.exec(comment)?.[1] ?? 0),
      comment,
    }
  })

/** Without what is another thing each time: ids, how long a step took, how wide a column is. */
const plain = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>')
    .replace(/^(\[\d+\/\d+\] .*) … ?(?:ok.*)?$/, '$1')
    .replace(/ +/g, ' ')
    .trim()

/** What the guide shows as printed, but for what it shortens (…) and what is of the lab. */
const shown = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
  .filter(([, language, text = '']) => language === '' && !text.includes('127.0.0.1'))
  .flatMap(([, , text = '']) => text.split('\n'))
  .map(plain)
  .filter((line) => line !== '' && !/…|^ok \(|\d{4}-\d\d-\d\d/.test(line))

it('LX-43 OS-102 the commands of the guide do what they are said to', { timeout: 60_000 }, async () => {
  for (const text of blocksOf('yaml')) {
    const [, name = ''] = /^# (\S+\.yaml)\n/.exec(text) ?? []
    writeFileSync(join(homes.current, name), text)
  }
  expect(commands.length).toBeGreaterThan(25)
  const said: string[] = []
  for (const { argv, code, comment } of commands) {
    const ran = await ostui(argv, { cwd: homes.current })
    expect(ran.code, `ostui ${argv.join(' ')}\n${ran.stderr}`).toBe(code)
    // A comment that quotes what is printed says it as it is.
    const [, quoted] = /^(server \S+: POST compute) /.exec(comment) ?? []
    if (quoted !== undefined) expect(ran.stdout).toContain(quoted)
    said.push(...`${ran.stdout}\n${ran.stderr}`.split('\n').map(plain))
  }
  expect(shown.length).toBeGreaterThan(40)
  expect(shown.filter((line) => !said.includes(line))).toEqual([])
})
