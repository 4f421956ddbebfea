/** What each kind of evidence counts when products are ranked for a need, against 1 for a rare word of the need that stands in a name.
 *
 *  Fitted on 690 labelled needs over 91 portfolios, English and German, each asked alone and as a whole sentence: the weights that make the needed products
 *  the likeliest (multinomial logit, quadratic penalty towards the values set by hand before), judged by leaving out a fifth of the portfolios in turn; then moved
 *  by single steps in the program itself, where that ranked more needs rightly. Left out, needs that nobody had tuned on rose from a mean reciprocal rank of 0.74
 *  to 0.80, and those that the values by hand had been tuned on fell from 0.82 to 0.80. On five portfolios that were sealed meanwhile it gained less: 0.66 to 0.70.
 *  With vectors of 96 numbers instead of 64 nearness was fitted anew on 292 open needs: 200 sealed ones rose from 0.83 / 0.79 to 0.85 / 0.79 (recall among three, mean reciprocal rank).
 *  What `onTheWhole.unmet` counts was chosen on 46 needs in everyday words; 78 sealed ones rose from 0.78 / 0.79 to 0.78 / 0.80, as whole sentences from 0.78 / 0.79 to 0.78 / 0.81.
 *  Since words are placed by a sentence encoder these weights are as they were: fitting them anew gained nothing. With them 573 needs that nothing had been fitted on rose from
 *  0.79 / 0.75 to 0.81 / 0.77 (recall among three, mean reciprocal rank), as whole sentences from 0.80 / 0.76 to 0.81 / 0.78.
 *  Whatever did not help has no weight here: how many groups a word is in, which word of a name is its head, whether the lexicon keeps two near words apart. */
export const FITTED = {
  /** A meaning that the lexicon knows: it was put together by somebody who knows the trade, while the very word is often met by chance. */
  meaning: 1.8,
  /** That much less where the portfolio says the very word. */
  meaningWhereSaid: 0.7,
  /** And that much where something is called by it: "fertilizer" is Fertilizer Application before it is soil. */
  meaningWhereNamed: 0.4,
  /** Words near by their vectors: below `least` by chance, from `full` on as good as the word itself, and `bent` towards the sure ones. */
  near: { least: 0.162, full: 0.68, bent: 1.75 },
  /** A word of the job description against one of the name, and less by each word that stands before it there: what comes first says what it is. */
  job: 0.74,
  laterInJob: 0.08,
  /** The same for words of the need. */
  laterInNeed: 0.16,
  /** Who asks names the trade; what for wanders off. */
  role: 0.4,
  outcome: 0.12,
  /** The power of how rare a word is wherever people write. */
  generalRarity: 0.6,
  /** So many texts weigh as much as not knowing how rare a word is among them. */
  chance: 6,
  /** That all a product says it is was asked for. */
  covered: 1.9,
  /** That need and product are about the same on the whole; up to `unmet` more, the less surely the words of the need are met, and no more than `always` from `met` on. */
  onTheWhole: { always: 0.5, unmet: 1, met: 0.6 },
} as const
