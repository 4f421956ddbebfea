// A finding can be overruled, by somebody and with a reason; the machine then keeps quiet about it (PRODUCT.md 10).
import { useState } from 'react'
import { overruledTitle } from '../../../shared/analysis/overruledTitle'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { TypedText } from '../TypedField'
import styles from './JobTest.module.css'

interface OverruleReasonProps {
  readonly product: DataProduct
  /** What the finding is kept under. */
  readonly code: string
}

/** Under the reason it is about: the button names it, then come why it does not hold and who says so, and the way back. */
export function OverruleReason({ product, code }: OverruleReasonProps) {
  const say = useSay()
  const { editor } = useDesk()
  const [asked, setAsked] = useState(false)
  const [saidFirst, setSaidFirst] = useState('')
  const overruling = product.overruled[code]
  const { reason = '', reviewer = saidFirst } = overruling ?? {}
  const title = overruledTitle(code)
  const named = { title: title ? say(title.text, title.values) : code }
  const overrule = (said: DataProduct['overruled'][string] | null, gesture?: string) => {
    editor.submit({ type: 'dataProduct/overrule', product: product.id, code, overruling: said }, gesture)
  }
  if (!asked && !overruling)
    return (
      <Button
        size="small"
        tone="quiet"
        onClick={() => {
          setAsked(true)
        }}
      >
        {say('product.overrule', named)}
      </Button>
    )
  return (
    <div className={styles.overrule} role="group" aria-label={say('product.overrule.reason', named)}>
      <TypedText
        label={say('product.reason')}
        value={reason}
        required
        takesKeyboard={asked}
        onType={(typed, gesture) => {
          overrule({ reason: typed, reviewer }, gesture)
        }}
      />
      <TypedText
        label={say('product.reviewer')}
        value={reviewer}
        onType={(typed, gesture) => {
          if (overruling) overrule({ reason, reviewer: typed }, gesture)
          else setSaidFirst(typed)
        }}
      />
      {overruling && (
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            overrule(null)
            setAsked(false)
          }}
        >
          {say('product.overrule.withdraw', named)}
        </Button>
      )}
    </div>
  )
}
