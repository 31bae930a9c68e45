/** Order matters: most browsers also name those that they descend from. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOP(?:R|T|X)\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bUC ?Browser\//i, 'UC Browser'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*\bSafari\//, 'Safari'],
]

const SYSTEMS: readonly [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPad\b/, 'iPad'],
  [/\biPhone\b/, 'iPhone'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
]

const named = (kinds: readonly [RegExp, string][], userAgent: string) =>
  kinds.find(([pattern]) => pattern.test(userAgent))?.[1]

/**
 * Browser and system, as their owner knows them and in no more detail: "Chrome · Android". Without a word of any language,
 * because it is stored. Empty when neither is known.
 */
export function deviceOf(userAgent: string | null): string {
  // Long enough for every browser there is; whatever is longer was made to keep the patterns busy.
  const told = (userAgent ?? '').slice(0, 300)
  return [named(BROWSERS, told), named(SYSTEMS, told)].filter((name) => name !== undefined).join(' · ')
}
