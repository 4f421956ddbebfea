import { useFindings, useSay } from './useEditor'

/** What waits on this record beyond hints: how many findings, the sentence of each, and whether its job description fails. */
export function useFindingsToSettle(id: string) {
  const say = useSay()
  const findings = useFindings(id).filter(({ severity }) => severity !== 'info')
  return {
    count: findings.length,
    fails: findings.some((finding) => finding.fails === true),
    sentences: findings.map(({ text, values }) => say(text, values)),
  }
}
