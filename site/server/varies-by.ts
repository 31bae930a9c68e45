import { isCompressible } from './encoding.ts'

/**
 * By which headers of the request an answer differs. Pages, and where somebody is sent, may differ for a member who is logged
 * in: a shared cache in front, which keeps a stranger's, must not give it to a member. Files for programs are everybody's.
 */
export function variesBy(contentType: string | undefined): readonly string[] {
  const isPersonal = contentType === undefined || contentType.startsWith('text/html')
  return [...(isCompressible(contentType) ? ['accept-encoding'] : []), ...(isPersonal ? ['cookie'] : [])]
}
