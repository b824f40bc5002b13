import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { floatValue } from '../value.js'
import { plainScalar, writeText } from './yaml-scalar.js'

describe('LX-30 scalars in the clear are what Go takes them for', () => {
  it.each([
    ['', 'null', ''],
    ['~', 'null', ''],
    ['nULL', 'str', 'nULL'],
    ['True', 'bool', 'True'],
    ['false', 'bool', 'False'],
    ['yes', 'str', 'yes'],
    ['0', 'int', '0'],
    ['-0', 'int', '0'],
    ['+12', 'int', '12'],
    ['0777', 'int', '511'],
    ['089', 'float', '89'],
    ['0o17', 'int', '15'],
    ['0x1F', 'int', '31'],
    ['0b11', 'int', '3'],
    ['1_000', 'int', '1000'],
    ['9223372036854775807', 'int', '9223372036854775807'],
    ['36893488147419103232', 'float', '36893488147419103000'],
    ['1.0', 'float', '1'],
    ['1e3', 'float', '1000'],
    ['.5', 'float', '0.5'],
    ['-.inf', 'float', '-Inf'],
    ['.nan', 'float', 'NaN'],
    ['1.2.3', 'str', '1.2.3'],
    ['12:30', 'str', '12:30'],
    ['2024-01-01', 'time', '2024-01-01T00:00:00Z'],
    ['2024-01-01T1:02:03.500+00:00', 'time', '2024-01-01T01:02:03.5Z'],
    ['2024-13-01', 'str', '2024-13-01'],
    ['hello world', 'str', 'hello world'],
  ])('%s', (source, type, text) => {
    const value = plainScalar(source)
    expect([value.type, value.bytes.toString()]).toEqual([type, text])
  })
})

describe('LX-30 floats are counted as Go writes them', () => {
  it.each([
    ['1e21', '1000000000000000000000'],
    ['1.5e-7', '0.00000015'],
    ['-2.5e-10', '-0.00000000025'],
    ['1.234567e+25', '12345670000000000000000000'],
    ['5e-324', `0.${'0'.repeat(323)}5`],
    ['-0.0', '-0'],
    ['100', '100'],
  ])('%s', (text, expected) => expect(floatValue(text)?.bytes.toString()).toBe(expected))
})

describe('LX-30 texts are written so that every YAML library reads them back', () => {
  it.each(['a b', 'ENC[AES256_GCM,data:a+/=,iv:b]', '3.8.1', '_unencrypted', 'age1abc', 'arn:aws:kms:x'])(
    '%s stays as it is',
    (text) => expect(writeText(text)).toBe(text),
  )

  it.each([
    '',
    'yes',
    'Null',
    'a: b',
    'a #b',
    'a ',
    ' a',
    '1',
    '2024-01-01',
    '- a',
    'a\nb',
    '\u2028',
    '\u0085',
    "'",
    '[',
    'a:',
    '<<',
    '~',
    '%a',
    '@a',
  ])('%j is quoted', (text) => {
    const written = writeText(text)
    expect(written).toMatch(/^"[^\u0085\u2028]*"$/)
    expect(parse(written)).toBe(text)
  })
})
