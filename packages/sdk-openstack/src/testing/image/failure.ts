/** Glance's refusals: its web library's, as JSON to who takes JSON, else as an HTML page. */
import { type ApiFailure, reasonOf } from '../engine/failure.js'

export function glanceFailure({ status, message }: ApiFailure): { body: string; contentType: string } {
  const title = reasonOf(status)
  return {
    body: `<html>\n <head>\n  <title>${status} ${title}</title>\n </head>\n <body>\n  <h1>${status} ${title}</h1>\n  ${message}<br /><br />\n\n\n\n </body>\n</html>`,
    contentType: 'text/html; charset=UTF-8',
  }
}
