import { describe, expect, it } from 'vitest'
import { remarksOn } from '../../../../renderer/app/witness'
import type { Opened } from '../../../../shared/host/contract'
import { startHistory } from '../../../../shared/model/history'
import { sayAny, sayIn } from '../../../../shared/text/say'
import { aPortfolio } from '../../../support/portfolioBuilder'

const opened: Opened = {
  ...{
    document: 'd1',
    actor: 'facilitator',
    history: startHistory(aPortfolio().build()),
    sequence: 60,
    recentIds: [],
    file: null,
  },
  ...{ readOnly: false, sentinel: 's', notices: [] },
}
const seen = (sequence: number, sentinel = 's') => ({ document: 'd1', sequence, sentinel })
const told = (...given: Parameters<typeof remarksOn>) => remarksOn(...given).map(({ notice }) => notice.text)

describe('the browser’s cache as a witness', () => {
  it('has nothing to say when it has seen as much as there is, or less', () => {
    expect(told(opened, seen(60), { wasHere: true })).toEqual([])
    expect(told(opened, seen(12), { wasHere: true })).toEqual([])
  })

  it('has nothing to say of a document that this browser has never had', () => {
    expect(told(opened, undefined, { wasHere: false })).toEqual([])
  })

  it('says that it was emptied when this browser has had the document before', () => {
    expect(told(opened, undefined, { wasHere: true })).toEqual(['notice.mirror.emptied'])
  })

  it('says exactly how many saved steps are missing', () => {
    const [remark] = remarksOn(opened, seen(64), { wasHere: true })

    expect(remark?.tone).toBe('problem')
    expect(sayAny(sayIn('en'), remark?.notice.text ?? '', remark?.notice.values ?? {})).toContain(
      'seen step 64 saved, and the safety copy ends at step 60: 4 steps are missing',
    )
  })

  it('knows nothing of the steps of another safety copy, and says that it is made anew', () => {
    expect(told(opened, seen(64, 'another'), { wasHere: true })).toEqual(['notice.mirror.other'])
  })
})
