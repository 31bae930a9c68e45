import { expect, test } from 'vitest'

import { keysDefinedTwice } from '../support/text/keys.ts'

test.each(['en', 'km'])('the words of the import from WordPress are each defined in one part alone (%s)', (locale) => {
  expect(keysDefinedTwice(new RegExp(`^cms/wordpress/words/(problems-)?${locale}\\.ts$`))).toEqual([])
})
