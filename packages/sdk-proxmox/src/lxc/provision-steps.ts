/** The steps of a creation that happen inside the container. */
import type { Preview, Shell, Step } from '@pve/core'
import { type CreateContainerContext, insideOf } from './context.js'
import type { Action, ActionIo } from './provision/action.js'
import type { ContainerOs } from './provision/os.js'
import { osOfTemplate, readOs } from './provision/os.js'
import type { ReadyStep } from './provision/plan.js'
import { recordAction } from './provision/record.js'
import { actionIo } from './steps.js'

export const provisionSteps = ({ container }: CreateContainerContext): Step<CreateContainerContext>[] => [
  ...container.provision.map((step, index) => provisionStep(step, index)),
  stepOf('record', 'Keep in it what was provisioned', undefined, () => [
    recordAction(container.provisionSpec),
  ]),
]

const provisionStep = (step: ReadyStep, index: number): Step<CreateContainerContext> =>
  stepOf(`provision-${index + 1}`, step.title, step.timeLimitMs, (os) => step.actions(os))

function stepOf(
  id: string,
  title: string,
  timeLimitMs: number | undefined,
  actionsOf: (os: ContainerOs) => readonly Action[],
): Step<CreateContainerContext> {
  return {
    id,
    title,
    async isDone(context, io) {
      const limits = actionIo(context, io, timeLimitMs)
      const shell = await insideOf(context)
      const os = await osOf(context, shell, limits)
      for (const action of actionsOf(os)) {
        if (!(await action.isDone?.(shell, limits))) return false
      }
      return true
    },
    preview: (context) =>
      actionsOf(context.os ?? expectedOs(context)).flatMap(({ previews }) => previews.map(inContainer)),
    async run(context, io) {
      const limits = actionIo(context, io, timeLimitMs)
      const shell = await insideOf(context)
      const os = await osOf(context, shell, limits)
      const actions = actionsOf(os)
      for (const [index, action] of actions.entries()) {
        if (actions.length > 1) io.progress(index / actions.length)
        if (!(await action.isDone?.(shell, limits))) await action.run(shell, limits)
      }
    },
  }
}

/** Asked once. */
async function osOf(context: CreateContainerContext, shell: Shell, io: ActionIo): Promise<ContainerOs> {
  context.os ??= await readOs(shell, io)
  return context.os
}

/** Before there is a container to ask. */
const expectedOs = ({ container }: CreateContainerContext): ContainerOs =>
  osOfTemplate(container.template.volid.slice(container.template.volid.lastIndexOf('/') + 1))

const inContainer = (preview: Preview): Preview => ({ ...preview, text: `in the container: ${preview.text}` })
