/** Neutron's refusals: `{"NeutronError": {"type": …, "message": …, "detail": ""}}`. */
import { ApiFailure } from '../engine/failure.js'
import { json } from '../engine/service.js'

export const neutronError = (status: number, type: string, message: string): ApiFailure =>
  new ApiFailure(status, message, { type })

export const inputError = (message: string): ApiFailure => neutronError(400, 'HTTPBadRequest', message)

const types: Readonly<Record<number, string>> = {
  400: 'HTTPBadRequest',
  403: 'PolicyNotAuthorized',
  404: 'HTTPNotFound',
  409: 'HTTPConflict',
  500: 'HTTPInternalServerError',
  503: 'HTTPServiceUnavailable',
}

export const neutronFailure = (failure: ApiFailure): { body: string; contentType: string } => ({
  body: JSON.stringify({
    NeutronError: {
      type: failure.more.type ?? types[failure.status] ?? 'HTTPInternalServerError',
      message: failure.message,
      detail: '',
    },
  }),
  contentType: json,
})
