/** A form, as rows. */
import type { Issue } from '@pve/core'
import { textWidth } from '../../output/style.js'
import { bodyRows, windowOf } from '../layout.js'
import { blank, paragraph, type Row, row, withCursor } from '../rows.js'
import {
  effective,
  type Form,
  issuesAt,
  itemAt,
  itemsOf,
  type PlacedField,
  type Stop,
} from '../wizard/form.js'
import { labelOf, titled } from '../wizard/options.js'
import type { State } from '../wizard/state.js'
import type { Field } from '../wizard/types.js'
import { itemTitle, tagsOf, textOf } from '../wizard/update-form.js'

/** A row of a form, and the stop that it belongs to. */
interface FormRow {
  readonly row: Row
  readonly stop?: number
}

const marker = '› '

export function formRows(form: Form, state: State): readonly Row[] {
  const rows = [...introOf(form, state), ...form.fields.flatMap((one) => fieldRows(one, form, state))]
  const count = bodyRows(state.size)
  if (rows.length <= count) return rows.map(({ row }) => row)
  const mark = rows.findIndex(({ stop }) => stop === form.focus)
  // One row at either end tells that there is more.
  const near = windowOf(rows.length, Math.max(0, mark), count - 2)
  const from = Math.max(0, Math.min(near.from + (state.scroll ?? 0), rows.length - (count - 2)))
  const to = Math.min(rows.length, from + count - 2)
  return [
    row(from > 0 ? `  ↑ ${from} more (PgUp)` : '', 'dim'),
    ...rows.slice(from, to).map(({ row }) => row),
    row(to < rows.length ? `  ↓ ${rows.length - to} more (PgDn)` : '', 'dim'),
  ]
}

function introOf({ step, look }: Form, state: State): FormRow[] {
  const { columns } = state.size
  if (look.at !== '') return [{ row: row(itemTitle(step, look.at), 'heading') }, { row: blank }]
  const gate = state.gates[step.id]
  const lines = step.intro?.(look) ?? []
  const rows: Row[] = lines.flatMap((line) => paragraph(line, columns))
  if (gate?.status === 'trying') rows.push(row(`${step.gate?.busy ?? 'Under way'} …`, 'heading'))
  if (gate?.status === 'passed') rows.push(row(`ok  ${gate.text}`, 'good'))
  if (gate?.status === 'more') rows.push(...paragraph(`! ${gate.message}`, columns, 'warning'))
  if (gate?.status === 'failed') {
    rows.push(...paragraph(`! ${gate.error.message}`, columns, 'bad'))
    if (gate.error.hint !== undefined) rows.push(...paragraph(gate.error.hint, columns, 'plain', '  '))
  }
  return rows.length === 0 ? [] : [...rows, blank].map((one) => ({ row: one }))
}

const labelColumns = ({ fields }: Form): number =>
  Math.min(26, Math.max(8, ...fields.map(({ field }) => textWidth(field.label))) + 2)

function fieldRows(one: PlacedField, form: Form, state: State): FormRow[] {
  const { field } = one
  const stops = form.stops.flatMap((stop, index) => (stop.placed === one ? [{ stop, index }] : []))
  const width = labelColumns(form)
  const rows: FormRow[] =
    field.kind === 'items'
      ? [
          { row: row(field.label, 'heading') },
          ...(itemsOf(one).length === 0 ? [{ row: row(`    ${one.open ?? field.emptyText}`, 'dim') }] : []),
          ...stops.map(({ stop, index }) => ({
            row: itemRow(stop, index === form.focus, form),
            stop: index,
          })),
        ]
      : stops.map(({ index }) => ({
          row: fieldRow(one, state, index === form.focus, width),
          stop: index,
        }))
  const first = stops[0]?.index
  const below = (text: string, tone: 'bad' | 'dim') =>
    paragraph(text, state.size.columns, tone, ' '.repeat(field.kind === 'items' ? 4 : width + 2)).map(
      (line) => ({
        row: line,
        ...(first !== undefined && { stop: first }),
      }),
    )
  return [
    ...rows,
    ...(showsProblems(one, form, state)
      ? one.issues.flatMap((issue) => below(`! ${of(one, issue)}${issue.message}`, 'bad'))
      : []),
    ...one.notes.flatMap((note) => below(`i ${of(one, note)}${note.message}`, 'dim')),
  ]
}

/** Which item of a list it is about: `Disk 2: `. */
function of({ field, path }: PlacedField, issue: Issue): string {
  const index = field.kind === 'items' ? /^\[(\d+)\]/.exec(issue.path.slice(path.length))?.[1] : undefined
  return field.kind === 'items' && index !== undefined ? `${titled(field.noun)} ${Number(index) + 1}: ` : ''
}

/**
 * Not while it is being typed for the first time: half an address is no mistake. On the way through a gate nothing is
 * complained of before it was tried: that everything is missing is known.
 */
function showsProblems({ key }: PlacedField, form: Form, state: State): boolean {
  if (state.touched.has(form.id)) return true
  return form.step.gate === undefined && (state.touched.has(key) || state.edit?.key !== key)
}

function itemRow(stop: Stop, hasFocus: boolean, form: Form): Row {
  const head = hasFocus ? { text: `  ${marker}`, tone: 'focus' as const } : { text: '    ' }
  const tone = hasFocus ? ('focus' as const) : ('plain' as const)
  if (stop.part === 'add')
    return [head, { text: `+ Add ${stop.field.noun}`, tone: hasFocus ? 'focus' : 'dim' }]
  if (stop.part !== 'item') return [head]
  const item = itemAt(form.look, `${stop.placed.path}[${stop.index}]`)
  const isWrong = issuesAt(stop).length > 0
  return [
    head,
    { text: `${stop.index + 1}  `, tone: 'dim' },
    { text: stop.field.summary(item), tone },
    ...(isWrong ? [{ text: '  ! has a problem', tone: 'bad' as const }] : []),
  ]
}

function fieldRow(one: PlacedField, state: State, hasFocus: boolean, width: number): Row {
  const { field } = one
  const label = field.label + ' '.repeat(Math.max(1, width - textWidth(field.label)))
  return [
    hasFocus ? { text: marker, tone: 'focus' } : { text: '  ' },
    { text: label, tone: hasFocus ? 'focus' : 'plain' },
    ...shownValue(one, state, hasFocus, state.size.columns - width - 4),
  ]
}

function shownValue(one: PlacedField, state: State, hasFocus: boolean, columns: number): Row {
  const { field } = one
  switch (field.kind) {
    case 'text':
    case 'number':
      return textValue(one, state, hasFocus, columns)
    case 'toggle': {
      if (one.open !== undefined && one.byDefault === undefined)
        return [{ text: `[ ] ${one.open}`, tone: 'dim' }]
      const on = effective(one) === true
      return [
        { text: on ? '[x] yes' : '[ ] no', ...(one.value === undefined && !hasFocus && { tone: 'dim' }) },
        ...(one.value === undefined ? [defaultMark] : []),
      ]
    }
    case 'tags':
      return tagsValue(one, state, hasFocus, columns)
    default:
      return choiceValue(one)
  }
}

const defaultMark = { text: '  default', tone: 'dim' as const }

function textValue(one: PlacedField, state: State, hasFocus: boolean, columns: number): Row {
  const { field, value, byDefault } = one
  const unit =
    field.kind === 'number' && field.unit !== undefined
      ? [{ text: ` ${field.unit}`, tone: 'dim' as const }]
      : []
  const masked = (text: string) =>
    field.kind === 'text' && field.secret ? '*'.repeat([...text].length) : text
  const text = masked(textOf(value))
  const edit = state.edit?.key === one.key ? state.edit : undefined
  const shownDefault = byDefault === undefined ? emptyText(field, one.open) : textOf(byDefault)
  if (hasFocus) {
    const shown = edit ? masked(edit.text) : text
    const cursor = edit ? edit.cursor : [...shown].length
    if (shown !== '') return [...withCursor(shown, cursor, columns - 12), ...unit]
    // The default stands behind the cursor until something is typed.
    return [
      { text: ' ', inverse: true },
      { text: shownDefault, tone: 'dim' },
      ...(byDefault === undefined ? [] : [...unit, defaultMark]),
    ]
  }
  if (text !== '') return [{ text }, ...unit]
  return [{ text: shownDefault, tone: 'dim' }, ...(byDefault === undefined ? [] : [...unit, defaultMark])]
}

/** @param open what is to be said where it is not known */
function emptyText(field: Field, open: string | undefined): string {
  if ('emptyText' in field && field.emptyText !== undefined) return field.emptyText
  if (open !== undefined) return open
  return field.kind === 'text' && field.placeholder !== undefined ? `such as ${field.placeholder}` : ''
}

function tagsValue(one: PlacedField, state: State, hasFocus: boolean, columns: number): Row {
  const tags = tagsOf(one)
  const edit = state.edit?.key === one.key ? state.edit : undefined
  const chips = tags.flatMap((tag) => [{ text: `[${tag}]` }, { text: ' ' }])
  if (!hasFocus) return tags.length === 0 ? [{ text: 'none', tone: 'dim' }] : chips
  return [...chips, ...withCursor(edit?.text ?? '', edit?.cursor ?? 0, columns)]
}

function choiceValue(one: PlacedField): Row {
  const { options, value, byDefault, field } = one
  const shown = effective(one)
  const isDefault = value === undefined
  const text = Array.isArray(shown)
    ? shown.map((item) => labelOf(options.options, item)).join(', ')
    : shown === undefined
      ? emptyText(field, one.open)
      : labelOf(options.options, shown)
  const arrow = { text: ' ▾', tone: 'dim' as const }
  const head = { text: text === '' ? 'none' : text, ...(isDefault && { tone: 'dim' as const }) }
  const mark = isDefault && byDefault !== undefined ? [defaultMark] : []
  if (options.status === 'loading' && options.options.length === 0)
    return [
      ...(shown === undefined ? [] : [head]),
      { text: `${shown === undefined ? '' : '  '}… asking the server`, tone: 'dim' },
    ]
  if (options.status === 'failed')
    return [
      ...(shown === undefined ? [] : [head, { text: '  ' }]),
      { text: `! ${options.message ?? 'cannot be read'} (Space tries again)`, tone: 'bad' },
    ]
  if (options.message !== undefined)
    return [...(shown === undefined ? [] : [head, { text: '  ' }]), { text: options.message, tone: 'dim' }]
  return [head, arrow, ...mark]
}
