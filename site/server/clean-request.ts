import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'

/**
 * A request that says an address and nothing else, for what is rendered for everybody: no cookie, no header and no connection of
 * whoever happened to ask first can leave a trace in it.
 * @param host name and port of the site itself
 */
export function cleanRequest(address: string, host: string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  request.headers = { host }
  request.rawHeaders = ['Host', host]
  request.push(null)
  return request
}
