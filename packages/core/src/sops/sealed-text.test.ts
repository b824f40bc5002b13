import { expect, it } from 'vitest'
import { Secret } from '../secret/index.js'
import { generateAgeIdentity, openText, sealText } from './index.js'

const text = 'canary-of-sealed-text äöü'
const { key } = await generateAgeIdentity()

it('OS-2 seals a text with an age key or a passphrase, and nothing else opens it', async () => {
  const byKey = await sealText(text, { identity: key })
  const byPassphrase = await sealText(text, { passphrase: Secret.of('right-passphrase') })
  for (const file of [byKey, byPassphrase]) expect(Buffer.from(file).includes('canary')).toBe(false)
  expect(await openText(byKey, { identity: key })).toBe(text)
  expect(await openText(byPassphrase, { passphrase: Secret.of('right-passphrase') })).toBe(text)
  const other = (await generateAgeIdentity()).key
  await expect(openText(byKey, { identity: other })).rejects.toThrow()
  await expect(openText(byPassphrase, { identity: key })).rejects.toThrow()
})

it('OS-2 refuses a sealed text that was changed', async () => {
  const file = await sealText(text, { identity: key })
  file[file.length - 1] = (file.at(-1) ?? 0) ^ 1
  await expect(openText(file, { identity: key })).rejects.toThrow()
})
