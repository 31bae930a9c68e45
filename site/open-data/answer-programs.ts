/** An answer for programs, pages of other sites among them: it is for everybody, and holds nothing that is somebody's own. */
export const programAnswer = (
  body: string | Buffer,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
) =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': contentType,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...headers,
    },
  })
