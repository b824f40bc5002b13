/** Values of a cloud as they are used: what is missing is looked up further, and at last asked for. */
import { ConfigError, Secret } from '@pve/core'
import type { ChosenCloud } from './choose-cloud.js'
import {
  type CloudKey,
  type FoundValue,
  foundValue,
  isSecretKey,
  type Layer,
  pathOf,
} from './sources/index.js'

/** What has to be known and no source has said. */
export interface CloudQuestion {
  readonly key: CloudKey
  /** For people: "Password". */
  readonly text: string
  /** Not to be shown while it is typed. */
  readonly secret: boolean
  /** Name of the cloud that it is for. */
  readonly cloud?: string
}

/** Gives undefined when nobody is there to answer. */
export type Ask = (question: CloudQuestion) => Promise<string | Secret | undefined>

const questions: Readonly<Partial<Record<string, string>>> = {
  auth_url: 'Address of the identity service (auth URL)',
  username: 'User name',
  password: 'Password',
  passcode: 'Passcode (the six digits)',
  token: 'Token',
  application_credential_id: 'Id of the application credential',
  application_credential_secret: 'Secret of the application credential',
}

/** Values of a cloud as they are used up; remembers where each came from. */
export class CloudValues {
  readonly #cloud: ChosenCloud
  readonly #ask: Ask | undefined
  readonly #profile: (() => Promise<Layer>) | undefined
  readonly origins: Record<string, string> = {}
  readonly #missing: string[] = []
  readonly #answers = new Map<string, FoundValue>()

  /** @param profile the secrets kept for this cloud; opened only when something is missing */
  constructor(cloud: ChosenCloud, ask: Ask | undefined, profile: (() => Promise<Layer>) | undefined) {
    this.#cloud = cloud
    this.#ask = ask
    this.#profile = profile
  }

  get cloud(): string | undefined {
    return this.#cloud.name
  }

  has(key: CloudKey): boolean {
    return this.#cloud.values.has(key) || this.#answers.has(key)
  }

  text(key: CloudKey): string | undefined {
    const found = this.#found(key)
    return typeof found?.value === 'string' ? found.value : undefined
  }

  secret(key: CloudKey): Secret | undefined {
    const found = this.#found(key)
    return found === undefined || typeof found.value === 'string' ? undefined : found.value
  }

  /** As `text`; looks further when there is none, and notes what stays missing. */
  async neededText(key: CloudKey): Promise<string> {
    await this.#find(key)
    return this.text(key) ?? ''
  }

  async neededSecret(key: CloudKey): Promise<Secret> {
    await this.#find(key)
    return this.secret(key) ?? Secret.of('')
  }

  /** Whether the profile has it, where the files have not. */
  async foundInProfile(key: CloudKey): Promise<boolean> {
    if (this.has(key)) return true
    const kept = (await this.#profile?.())?.get(key)
    if (kept !== undefined) this.#answers.set(key, kept)
    return kept !== undefined
  }

  origin(key: CloudKey): string | undefined {
    return (this.#answers.get(key) ?? this.#cloud.values.get(key))?.origin
  }

  /** A passcode is good for half a minute: it is asked for when the server wants it. */
  passcode(): (() => Promise<Secret>) | undefined {
    const given = this.secret('passcode')
    if (given !== undefined) return async () => given
    const ask = this.#ask
    if (ask === undefined) return undefined
    return async () => {
      const answer = await ask(this.#question('passcode'))
      if (answer === undefined) throw this.#missingError(['passcode'])
      return typeof answer === 'string' ? Secret.of(answer) : answer
    }
  }

  /** @throws ConfigError OS_SETTING_MISSING naming all that was needed and not found */
  check(): void {
    if (this.#missing.length > 0) throw this.#missingError(this.#missing)
  }

  #found(key: CloudKey): FoundValue | undefined {
    const found = this.#answers.get(key) ?? this.#cloud.values.get(key)
    if (found !== undefined) this.origins[pathOf(key)] = found.origin
    return found
  }

  async #find(key: CloudKey): Promise<void> {
    if (await this.foundInProfile(key)) return
    const answer = await this.#ask?.(this.#question(key))
    if (answer === undefined || answer === '') this.#missing.push(key)
    else {
      const origin = 'asked'
      this.#answers.set(
        key,
        typeof answer === 'string' ? foundValue(key, answer, origin) : { value: answer, origin },
      )
    }
  }

  #question(key: CloudKey): CloudQuestion {
    return {
      key,
      text: questions[key] ?? key,
      secret: isSecretKey(key),
      ...(this.cloud !== undefined && { cloud: this.cloud }),
    }
  }

  #missingError(keys: readonly string[]): ConfigError {
    const names = keys.map(pathOf).join(', ')
    const variables = keys.map((key) => `OS_${key.toUpperCase()}`).join(', ')
    const { name, unknownProfile } = this.#cloud
    const profile =
      unknownProfile === undefined ? '' : ` Its profile ${unknownProfile} is in no clouds-public.yaml.`
    const who = name === undefined ? 'Nothing says' : `The cloud ${name} does not say`
    return new ConfigError(`${who} what is needed to sign in: ${names}.${profile}`, {
      code: 'OS_SETTING_MISSING',
      phase: name === undefined ? 'sign in' : `sign in to ${name}`,
      hint:
        name === undefined
          ? `Name a cloud of clouds.yaml, or set ${variables}.`
          : `Add it to clouds.yaml or secure.yaml under clouds.${name}, or set ${variables}.`,
      details: { missing: keys.map(pathOf), ...(name !== undefined && { cloud: name }) },
    })
  }
}
