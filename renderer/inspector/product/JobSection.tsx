// The job description with its test under it, while it is typed (2.22); and what the room says, which outranks the test (2.23).
import type { DataProduct } from '../../../shared/model/entities/dataProduct'
import { jobDescriptionOf } from '../../../shared/analysis/jobDescriptionCheck'
import { useSay } from '../../store/useEditor'
import { InspectorSection } from '../InspectorSection'
import { useDescribe } from '../useDescribe'
import { JobField } from './JobField'
import styles from './JobSection.module.css'
import { JobTest } from './JobTest'
import { RoomVerdict } from './RoomVerdict'
import { useDescribing } from './useDescribing'

export function JobSection({ product }: { readonly product: DataProduct }) {
  const say = useSay()
  const describe = useDescribe('dataProduct', product.id)
  const result = jobDescriptionOf(product)
  const describing = useDescribing(product.id)
  return (
    <InspectorSection id="job" title={say('product.job.section')}>
      <div className={styles.describing} {...describing}>
        <JobField
          product={product.id}
          job={product.job}
          reasons={result.reasons.filter(({ code }) => !Object.hasOwn(product.overruled, code))}
          onType={(job, gesture) => {
            describe({ job }, gesture)
          }}
        />
        <JobTest product={product} result={result} />
        <RoomVerdict product={product} result={result} />
      </div>
    </InspectorSection>
  )
}
