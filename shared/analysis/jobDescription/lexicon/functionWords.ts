import { wordSet } from './wordSet'

/** English words without content of their own; also the evidence for English. */
export const FUNCTION_WORDS_EN = wordSet(`
  a an the this that these those it its they them their he she his her we our us you your i me my one ones
  of in on at by for from to with without within into onto over under between among across through during before after since until per via
  about above below against along around as than like up down out off
  and or but nor so yet both either neither not no only also too then thus therefore however just
  is are was were be been being am has have had having do does did can could may might must shall should will would
  which who whom whose what when where why how if whether because while although though
  each every any some such same other another there here more most less least very all-in etc e.g i.e eg ie let s`)

/** German words without content of their own; also the evidence for German. */
export const FUNCTION_WORDS_DE = wordSet(`
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jede jeder jedes jeden jedem jeweils jeweilige
  jeweiligen es sie er wir ihr ihre ihren ihrem ihrer ihres sein seine seinen seiner seines uns unser unsere unserer unseren man sich
  und oder aber sowie auch nur nicht kein keine keinen so dann damit daraus dazu dabei darin daher deshalb
  in im ins an am ans auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen je pro
  gemäß laut samt nebst innerhalb außerhalb anhand
  ist sind war waren wird werden wurde wurden worden hat haben hatte kann können muss müssen soll sollen darf dürfen mag
  als wie wenn ob weil dass da wo wann was wer wen wem wessen welche welcher welches welchen deren dessen denen
  hier dort mehr sehr noch schon bereits zb bzw ggf ca inkl z b d h u`)

/** Every word without content, in both languages: product texts mix them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS_EN, ...FUNCTION_WORDS_DE])
