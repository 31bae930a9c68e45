import { faultOf } from '../collections/logging/fault.ts'

/** Next writes errors down as they are, with what somebody has typed in them: of those, what a log may be told. */
export function keepMessagesFromConsole(): void {
  const write = console.error.bind(console)
  console.error = (...said: unknown[]) =>
    write(...said.map((each) => (each instanceof Error ? JSON.stringify(faultOf(each)) : each)))
}
