/** What says that a clause adds to the one before, and belongs to neither: "It also calculates …", "In addition, …". */
export const ADDING_WORDS: readonly string[] = ['also', 'additionally', 'furthermore', 'moreover', 'besides']
export const ADDING_PAIRS: readonly string[] = ['in addition', 'beyond that', 'as well', 'on top', 'of that']
/** In German they may stand behind the verb: "Berechnet außerdem …". */
export const ADDING_WORDS_DE: readonly string[] = ['auch', 'zusätzlich', 'außerdem', 'ausserdem', 'zudem', 'ferner']
export const ADDING_PAIRS_DE: readonly string[] = ['darüber hinaus']
