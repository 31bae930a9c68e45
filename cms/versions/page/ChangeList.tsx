import Link from 'next/link.js'

import { LOCALE_NAMES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { keyOf, type DocumentName } from '../../document-names/find-names.ts'
import type { Change, Reference } from '../compare.ts'
import { shortened } from '../shortened.ts'
import { sayIn, type Say } from '../words/say.ts'
import type { ShownPicture } from './find-pictures.ts'

interface Props {
  changes: readonly Change[]
  pictures: ReadonlyMap<string, ShownPicture>
  names: ReadonlyMap<string, DocumentName>
  locale: Locale
}

/** Said in words too: not everybody sees colours, or hears `ins` and `del`. */
function Words({ pieces, lang, say }: { pieces: ReturnType<typeof shortened>; lang: Locale; say: Say }) {
  return (
    <p className="versions__words" lang={lang}>
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>
        const Tag = kind === 'gone' ? 'del' : 'ins'
        return (
          <Tag key={at}>
            <span className="desk-unseen">{say(kind)} </span>
            {text}
          </Tag>
        )
      })}
    </p>
  )
}

function Picture({ picture, id }: { picture: ShownPicture | undefined; id: string }) {
  return (
    <figure className="versions__picture">
      {picture?.thumbnail !== undefined && <img src={picture.thumbnail} alt={picture.alt} width={160} loading="lazy" />}
      <figcaption className="desk-hint">{picture?.filename ?? id}</figcaption>
    </figure>
  )
}

function Several({
  list,
  word,
  props,
  kind,
}: {
  list: readonly Reference[]
  word: string
  props: Props
  kind: string
}) {
  const { names, pictures, locale } = props
  if (list.length === 0) return null
  return (
    <div className="versions__several">
      <p>{word}</p>
      <ul>
        {list.map(({ collection, id }) => {
          const named = names.get(keyOf({ source: collection, document: id }))
          return (
            <li key={`${collection} ${id}`}>
              {kind === 'pictures' ? (
                <Picture picture={pictures.get(id)} id={id} />
              ) : (
                <Link href={named?.href ?? ''} prefetch={false}>
                  {named?.name ?? sayIn(locale)('unnamed')}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function What({ change: { what, locale: where }, props }: { change: Change; props: Props }) {
  const say = sayIn(props.locale)
  if (what.kind === 'words') {
    const lang = where ?? 'en'
    return <Words pieces={shortened(what.pieces, lang)} lang={lang} say={say} />
  }
  if (what.kind === 'order') return <p>{say('order')}</p>
  if (what.kind === 'value')
    return (
      <p>
        {say('from')} <del>{what.before ?? say('nothing')}</del> {say('to')} <ins>{what.after ?? say('nothing')}</ins>
      </p>
    )
  return (
    <>
      <Several list={what.gone} word={say('gone')} props={props} kind={what.kind} />
      <Several list={what.fresh} word={say('new')} props={props} kind={what.kind} />
    </>
  )
}

/** What is different, a part for each field. */
export function ChangeList(props: Props) {
  return (
    <ol className="versions__changes">
      {props.changes.map((change) => (
        <li key={`${change.key} ${change.what.kind}`}>
          <h3>
            {change.labels.map((label) => label[props.locale]).join(' › ')}
            {change.locale !== undefined && (
              <span className="desk-hint" lang={change.locale}>
                {' '}
                {LOCALE_NAMES[change.locale]}
              </span>
            )}
          </h3>
          <What change={change} props={props} />
        </li>
      ))}
    </ol>
  )
}
