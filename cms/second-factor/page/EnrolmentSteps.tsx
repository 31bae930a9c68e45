import type { Enrolment } from '../enrolment.ts'
import type { SecondFactorWords } from '../words.ts'

interface Props {
  enrolment: Enrolment
  words: SecondFactorWords
}

/** In fours, as people read a key aloud. */
const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret

/** An image by address, so that no markup is put into the page unread. */
const imageOf = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

export function EnrolmentSteps({ enrolment: { qr, secret }, words }: Props) {
  return (
    <>
      <p>{words.enrolWhy}</p>
      <ol className="doorstep__steps">
        <li>{words.installStep}</li>
        <li>
          {words.scanStep}
          <img alt={words.qr} className="doorstep__qr" height={224} src={imageOf(qr)} width={224} />
          <p className="doorstep__hint" id="second-factor-key">
            {words.typeKey}
          </p>
          <code aria-labelledby="second-factor-key" className="doorstep__key" lang="en" role="group">
            {inFours(secret)}
          </code>
        </li>
        <li>{words.codeStep}</li>
      </ol>
    </>
  )
}
