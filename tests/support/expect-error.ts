let expected: RegExp[] = []

/** Lets the running test call console.error with words like these. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern)
}

export const isExpectedError = (line: string): boolean => expected.some((pattern) => pattern.test(line))

export function forgetExpectedErrors(): void {
  expected = []
}
