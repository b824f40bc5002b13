/** Draws a wizard: state in, frame out. */
import { Box, Text } from 'ink'
import { memo, type ReactNode, useSyncExternalStore } from 'react'
import { harmless, palette } from '../output/style.js'
import { bodyRows, isTooSmall, messageRows, smallest } from './layout.js'
import { blank, filled, type Piece, paragraph, type Row, type Tone } from './rows.js'
import { formRows } from './views/form.js'
import { keysRow, messagesOf, stepsRow, titleRow } from './views/frame.js'
import { helpRows } from './views/help.js'
import { openListRows } from './views/list.js'
import { runRows } from './views/run.js'
import { summaryViewRows } from './views/summary.js'
import { currentStep, formOf } from './wizard/form.js'
import type { State } from './wizard/state.js'
import type { WizardStore } from './wizard/store.js'
import type { Wizard } from './wizard/types.js'
import { openList } from './wizard/update-list.js'
import { summaryOf } from './wizard/update-summary.js'

/** @param color false leaves colours out; bold and inverse stay */
export function WizardScreen({
  store,
  color,
}: {
  readonly store: WizardStore
  readonly color: boolean
}): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.getState)
  return (
    <Box flexDirection="column" width={state.size.columns}>
      {frameRows(store.wizard, state).map((one, index) => (
        // Rows have no identity but their place on the screen.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Line key={index} pieces={one} color={color} />
      ))}
    </Box>
  )
}

/** All rows of a frame. The terminal's last line stays empty, so that nothing scrolls. */
export function frameRows(wizard: Wizard, state: State): readonly Row[] {
  const { columns, rows } = state.size
  if (isTooSmall(state.size))
    return [
      ...paragraph(`The terminal is too small: ${columns}x${rows}.`, columns, 'warning'),
      ...paragraph(`It needs ${smallest.columns}x${smallest.rows}. Ctrl-C leaves.`, columns),
    ].slice(0, Math.max(1, rows - 1))
  return [
    titleRow(wizard, state),
    stepsRow(wizard, state),
    blank,
    ...filled(stepRows(wizard, state), bodyRows(state.size)),
    blank,
    ...filled(messagesOf(wizard, state), messageRows),
    keysRow(wizard, state),
  ]
}

function stepRows(wizard: Wizard, state: State): readonly Row[] {
  if (state.help !== undefined) return helpRows(wizard, state, state.help)
  const list = openList(wizard, state)
  if (list) return openListRows(list, state)
  const step = currentStep(wizard, state)
  if (step.kind === 'form') return formRows(formOf(wizard, state, step), state)
  if (step.kind === 'summary') return summaryViewRows(summaryOf(wizard, state, step), state)
  return state.run ? runRows(state.run, state) : []
}

const colors: Readonly<Record<Tone, keyof typeof palette | undefined>> = {
  plain: undefined,
  dim: 'grey',
  heading: 'cyan',
  focus: 'cyan',
  good: 'green',
  bad: 'red',
  warning: 'yellow',
}

const isSame = (a: { pieces: Row; color: boolean }, b: { pieces: Row; color: boolean }): boolean =>
  a.color === b.color && JSON.stringify(a.pieces) === JSON.stringify(b.pieces)

const Line = memo(function Line({
  pieces,
  color,
}: {
  readonly pieces: Row
  readonly color: boolean
}): ReactNode {
  // An empty text would take no line.
  if (pieces.every(({ text }) => text === '')) return <Text> </Text>
  return (
    <Text wrap="truncate-end">
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        <Text key={index} {...styleOf(piece, color)}>
          {harmless(piece.text).replaceAll('\n', ' ')}
        </Text>
      ))}
    </Text>
  )
}, isSame)

/** Colour is never the only sign: a mark, a word or bold stands beside it. */
function styleOf({ tone = 'plain', inverse = false }: Piece, hasColor: boolean) {
  const color = hasColor ? colors[tone] : undefined
  return {
    bold: tone === 'heading' || tone === 'focus',
    inverse,
    ...(color !== undefined && { color: `ansi256(${palette[color]})` }),
  }
}
