import { wordSet } from './wordSet'

/** What opens a question or a clause told of: "how often …", "whether …", "welche …". English and German ones, as texts mix them; German "was" is an English verb as well and stands where only German is read. */
export const QUESTIONS = wordSet(`
  which that who whom whose whether where when how what why
  welche welcher welches wer wen wem ob wo wie wann warum dass`)
