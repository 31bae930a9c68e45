/** A message to one person, ready to go. */
export interface Letter {
  raw: Buffer
  from: string
  to: string
  /** Tells it apart from all others, and is the same when it is written again. A file may have this name. */
  name: string
}

/** What came of a letter. Codes are all that may be told or logged: the words of a mail server repeat addresses. */
export type Handing =
  | { kind: 'taken' }
  /** The server would not have it, or this recipient; if not for good, it may another time. */
  | { kind: 'refused'; what: 'recipient' | 'message'; lasting: boolean; code: string }
  /** There is no server that would have anything of ours: this letter is not to blame. */
  | { kind: 'closed'; code: string }
  /** `seal` said no, or we were told to stop, before the letter was handed over. */
  | { kind: 'withdrawn' }
  /** The connection broke. What was handed over by then may have been taken or not. */
  | { kind: 'lost'; handedOver: boolean; code: string }

/**
 * Asked when all of a letter but its very last byte has been handed over: without that byte the server has nothing. What is
 * to be remembered of the handing over is on the disk when this says yes.
 */
export type Seal = () => Promise<boolean>

/** Hands over letters one after the other. */
export interface Courier {
  /** @throws what `seal` throws; the letter was not handed over then */
  deliver(letter: Letter, seal: Seal, signal: AbortSignal): Promise<Handing>
  /** Whatever it has open is closed; it can be used again. */
  close(): void
}
