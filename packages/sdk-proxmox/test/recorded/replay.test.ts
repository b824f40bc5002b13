import { expect, test } from 'vitest'
import { type Depth, differences, normal } from './compare.js'
import { readExchanges, type Exchange } from './exchanges.js'
import { differs, shapeOnly } from './known.js'
import { type Answer, Replay } from './replay.js'
import { before, passing, usualMs } from './setup.js'

/** Status, reason phrase, kind of body, and body. */
function compare({ response }: Exchange, answer: Answer, depth: Depth): string[] {
  const lines: string[] = []
  if (response.status !== answer.status) lines.push(`status: recorded ${response.status} ${response.reason}, got ${answer.status} ${answer.reason}`)
  else if (normal(response.reason) !== normal(answer.reason)) lines.push(`reason: recorded ${response.reason}, got ${answer.reason}`)
  if (response.json !== undefined || answer.json !== undefined) return [...lines, ...differences(response.json, answer.json, depth)]
  return normal(response.text ?? '') === normal(answer.text ?? '') ? lines : [...lines, `text: recorded ${response.text}, got ${answer.text}`]
}

test('ALL-9 the simulator answers the recorded requests as the real server did', async () => {
  const replay = new Replay()
  const exchanges = readExchanges()
  const agree: number[] = []
  const agreeInShape: number[] = []
  const unexplained: string[] = []
  const explained: string[] = []
  const needless: string[] = []
  for (const exchange of exchanges) {
    const { number, name } = exchange
    replay.now += passing[number] ?? usualMs
    await before[number]?.(replay)
    const answer = await replay.send(exchange)
    const found = compare(exchange, answer, 'values')
    const title = `${String(number).padStart(3, '0')} ${name}`
    if (found.length === 0) {
      agree.push(number)
      if (differs[number] !== undefined || shapeOnly[number] !== undefined) needless.push(title)
    } else if (shapeOnly[number] !== undefined && compare(exchange, answer, 'shape').length === 0) agreeInShape.push(number)
    else if (differs[number] !== undefined) explained.push(`${title}: ${differs[number]}`)
    else unexplained.push(`${title}\n    ${found.slice(0, 6).join('\n    ')}`)
  }
  console.log(
    [
      `${agree.length} of ${exchanges.length} recorded exchanges agree, ${agreeInShape.length} more in their shape:`,
      ...agreeInShape.map((number) => `  ${number}: ${shapeOnly[number]}`),
      ...(explained.length > 0 ? [`${explained.length} differ for a known reason:`, ...explained.map((line) => `  ${line}`)] : []),
    ].join('\n'),
  )
  expect(unexplained, `differ without a reason:\n${unexplained.join('\n')}`).toEqual([])
  expect(needless, 'agree although the table says they cannot').toEqual([])
  expect({ recorded: exchanges.length, agree: agree.length, inShape: agreeInShape.length, differ: explained.length }).toEqual({
    recorded: 459,
    agree: 447,
    inShape: Object.keys(shapeOnly).length,
    differ: Object.keys(differs).length,
  })
})
