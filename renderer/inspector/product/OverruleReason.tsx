// A finding can be overruled, with a reason; the machine then keeps quiet about it (PRODUCT.md 10).
import type { JobDescriptionReason } from '../../../shared/analysis/jobDescription/jobDescriptionResult'
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { useState } from 'react'
import { useDesk, useSay } from '../../store/useEditor'
import { Button } from '../../ui/Button'
import { TypedText } from '../TypedField'

interface OverruleReasonProps {
  readonly product: DataProduct
  readonly reasons: readonly JobDescriptionReason[]
}

/** One field for the worst reason that stands; or the way back once it has been overruled. */
export function OverruleReason({ product, reasons }: OverruleReasonProps) {
  const say = useSay()
  const { editor } = useDesk()
  const [asked, setAsked] = useState<string | null>(null)
  const overrule = (code: string, reason: string | null, gesture?: string) => {
    const before = product.overruled[code]
    const overruling = reason === null ? null : { reviewer: before?.reviewer ?? '', reason }
    editor.submit({ type: 'dataProduct/overrule', product: product.id, code, overruling }, gesture)
  }
  const codes = [...new Set(reasons.filter(({ level }) => level !== 'hint').map(({ code }) => code))]
  const standing = codes.find((code) => !Object.hasOwn(product.overruled, code))
  const silenced = codes.find((code) => Object.hasOwn(product.overruled, code))
  const code = asked ?? standing
  return (
    <>
      {asked !== null && codes.some((one) => one === asked) && (
        <TypedText
          label={say('product.reason')}
          value={product.overruled[asked]?.reason ?? ''}
          required
          takesKeyboard
          onType={(reason, gesture) => {
            overrule(asked, reason, gesture)
          }}
        />
      )}
      {code !== undefined && asked === null && (
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            setAsked(code)
          }}
        >
          {say('product.overrule')}
        </Button>
      )}
      {silenced !== undefined && (
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            overrule(silenced, null)
            setAsked(null)
          }}
        >
          {say('product.overrule.withdraw')}
        </Button>
      )}
    </>
  )
}
