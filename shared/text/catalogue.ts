// Every word the app says, joined from one file per area; each area holds both languages, and a key missing in one does not compile.
import { actionTextsDe, actionTextsEn } from './actions.texts'
import { frameTextsDe, frameTextsEn } from './frame.texts'
import { boundaryFindingTextsDe, boundaryFindingTextsEn } from './boundaryFindings.texts'
import { boundaryGoneTextsDe, boundaryGoneTextsEn } from './boundaryGone.texts'
import { boundaryTextsDe, boundaryTextsEn } from './boundaries.texts'
import { removedTextsDe, removedTextsEn } from './removed.texts'
import { importingTextsDe, importingTextsEn } from './importing.texts'
import { needsTextsDe, needsTextsEn } from './needs.texts'
import { contextMenuTextsDe, contextMenuTextsEn } from './contextMenu.texts'
import { changeChoiceTextsDe, changeChoiceTextsEn } from './changeChoices.texts'
import { changeFieldTextsDe, changeFieldTextsEn } from './changeFields.texts'
import { changeTextsDe } from './changes.de.texts'
import { changeTextsEn } from './changes.texts'
import { mapLookTextsDe, mapLookTextsEn } from './mapLook.texts'
import { mapTextsDe, mapTextsEn } from './map.texts'
import { cliNoticesDe, cliNoticesEn } from './cliNotices.texts'
import { cliTextsDe, cliTextsEn } from './cli.texts'
import { cliUsageTextsDe, cliUsageTextsEn } from './cliUsage.texts'
import { countedTextsDe, countedTextsEn } from './counted.texts'
import { dateTextsDe, dateTextsEn } from './dates.texts'
import { exportedReadinessTextsDe, exportedReadinessTextsEn } from './exportedReadiness.texts'
import { exportTextsDe, exportTextsEn } from './export.texts'
import { exportedProductTextsDe, exportedProductTextsEn } from './exportedProduct.texts'
import { findingTextsDe, findingTextsEn } from './findings.texts'
import { flatListTextsDe, flatListTextsEn } from './flatList.texts'
import { gestureTextsDe, gestureTextsEn } from './gestures.texts'
import { fixTextsDe, fixTextsEn } from './fixes.texts'
import { generaliseTextsDe, generaliseTextsEn } from './generalise.texts'
import { impactTextsDe, impactTextsEn } from './impact.texts'
import { inspectorTextsDe } from './inspector.de.texts'
import { inspectorTextsEn } from './inspector.texts'
import { inspectorProductTextsDe } from './inspectorProduct.de.texts'
import { inspectorProductTextsEn } from './inspectorProduct.texts'
import { matrixTextsDe, matrixTextsEn } from './matrix.texts'
import { offerTextsDe, offerTextsEn } from './offers.texts'
import { pinsTextsDe, pinsTextsEn } from './pins.texts'
import { outlineTextsDe, outlineTextsEn } from './outline.texts'
import { overruledTextsDe, overruledTextsEn } from './overruled.texts'
import { overviewTextsDe, overviewTextsEn } from './overview.texts'
import { domainPageTextsDe, domainPageTextsEn } from './domainPage.texts'
import { ownershipTextsDe, ownershipTextsEn } from './ownership.texts'
import { ownershipReviewTextsDe, ownershipReviewTextsEn } from './ownershipReview.texts'
import { economicsTextsDe, economicsTextsEn } from './economics.texts'
import { placesTextsDe, placesTextsEn } from './places.texts'
import { planTextsDe, planTextsEn } from './plan.texts'
import { portfolioPlanTextsDe, portfolioPlanTextsEn } from './portfolioPlan.texts'
import { productDetailTextsDe, productDetailTextsEn } from './productDetail.texts'
import { projectorTextsDe, projectorTextsEn } from './projector.texts'
import { readinessTextsDe, readinessTextsEn } from './readiness.texts'
import { readinessViewTextsDe, readinessViewTextsEn } from './readinessView.texts'
import { reviewTextsDe, reviewTextsEn } from './review.texts'
import { jobDescriptionTextsDe, jobDescriptionTextsEn } from './jobDescription.texts'
import { loadTextsDe, loadTextsEn } from './load.texts'
import { saveNoticesDe, saveNoticesEn } from './notices.save'
import { refusalTextsDe, refusalTextsEn } from './refusals.texts'
import { savingTextsDe, savingTextsEn } from './saving.texts'
import { roomVerdictTextsDe, roomVerdictTextsEn } from './roomVerdict.texts'
import { sessionTextsDe, sessionTextsEn } from './sessions.texts'
import { shellTextsDe, shellTextsEn } from './shell.texts'
import { sloInferenceTextsDe, sloInferenceTextsEn } from './sloInference.texts'
import { sloPanelTextsDe, sloPanelTextsEn } from './sloPanel.texts'
import { sloSheetTextsDe, sloSheetTextsEn } from './sloSheet.texts'
import { searchTextsDe, searchTextsEn } from './search.texts'
import { saidAsTextsDe, saidAsTextsEn } from './saidAs.texts'
import { sheetTextsDe } from './sheet.de.texts'
import { sheetTextsEn } from './sheet.texts'
import { sloTextsDe, sloTextsEn } from './slo.texts'
import { shownVersionTextsDe, shownVersionTextsEn } from './shownVersion.texts'
import { splitHalvesTextsDe, splitHalvesTextsEn } from './splitHalves.texts'
import { stepTextsDe, stepTextsEn } from './steps.texts'
import { systemsAskedTextsDe, systemsAskedTextsEn } from './systemsAsked.texts'
import { tableTextsDe, tableTextsEn } from './table.texts'
import { tidyTextsDe, tidyTextsEn } from './tidy.texts'
import { typistTextsDe, typistTextsEn } from './typist.texts'
import { versionTextsDe, versionTextsEn } from './versions.texts'

const en = {
  ...saveNoticesEn,
  ...boundaryFindingTextsEn,
  ...boundaryGoneTextsEn,
  ...splitHalvesTextsEn,
  ...boundaryTextsEn,
  ...removedTextsEn,
  ...contextMenuTextsEn,
  ...needsTextsEn,
  ...saidAsTextsEn,
  ...importingTextsEn,
  ...changeTextsEn,
  ...changeFieldTextsEn,
  ...changeChoiceTextsEn,
  ...mapLookTextsEn,
  ...mapTextsEn,
  ...frameTextsEn,
  ...actionTextsEn,
  ...cliNoticesEn,
  ...cliTextsEn,
  ...cliUsageTextsEn,
  ...countedTextsEn,
  ...dateTextsEn,
  ...exportTextsEn,
  ...roomVerdictTextsEn,
  ...exportedProductTextsEn,
  ...exportedReadinessTextsEn,
  ...findingTextsEn,
  ...flatListTextsEn,
  ...placesTextsEn,
  ...systemsAskedTextsEn,
  ...fixTextsEn,
  ...generaliseTextsEn,
  ...gestureTextsEn,
  ...jobDescriptionTextsEn,
  ...loadTextsEn,
  ...refusalTextsEn,
  ...savingTextsEn,
  ...sessionTextsEn,
  ...shellTextsEn,
  ...searchTextsEn,
  ...sheetTextsEn,
  ...sloTextsEn,
  ...sloInferenceTextsEn,
  ...sloPanelTextsEn,
  ...sloSheetTextsEn,
  ...stepTextsEn,
  ...tableTextsEn,
  ...impactTextsEn,
  ...inspectorTextsEn,
  ...inspectorProductTextsEn,
  ...matrixTextsEn,
  ...offerTextsEn,
  ...outlineTextsEn,
  ...pinsTextsEn,
  ...overruledTextsEn,
  ...overviewTextsEn,
  ...ownershipTextsEn,
  ...domainPageTextsEn,
  ...ownershipReviewTextsEn,
  ...economicsTextsEn,
  ...planTextsEn,
  ...portfolioPlanTextsEn,
  ...productDetailTextsEn,
  ...projectorTextsEn,
  ...readinessTextsEn,
  ...readinessViewTextsEn,
  ...reviewTextsEn,
  ...tidyTextsEn,
  ...typistTextsEn,
  ...shownVersionTextsEn,
  ...versionTextsEn,
} as const

type StoredKey = keyof typeof en
type WithoutPlural<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K
/** What callers name: 'step.map/remove' stands for its `_one` and `_other`; a `count` among the values chooses. */
export type TextKey = WithoutPlural<StoredKey>

const de: Readonly<Record<StoredKey, string>> = {
  ...saveNoticesDe,
  ...boundaryFindingTextsDe,
  ...boundaryGoneTextsDe,
  ...splitHalvesTextsDe,
  ...boundaryTextsDe,
  ...removedTextsDe,
  ...contextMenuTextsDe,
  ...needsTextsDe,
  ...saidAsTextsDe,
  ...importingTextsDe,
  ...changeTextsDe,
  ...changeFieldTextsDe,
  ...changeChoiceTextsDe,
  ...mapLookTextsDe,
  ...mapTextsDe,
  ...frameTextsDe,
  ...actionTextsDe,
  ...cliNoticesDe,
  ...cliTextsDe,
  ...cliUsageTextsDe,
  ...countedTextsDe,
  ...dateTextsDe,
  ...exportTextsDe,
  ...roomVerdictTextsDe,
  ...exportedProductTextsDe,
  ...exportedReadinessTextsDe,
  ...findingTextsDe,
  ...flatListTextsDe,
  ...placesTextsDe,
  ...systemsAskedTextsDe,
  ...fixTextsDe,
  ...generaliseTextsDe,
  ...gestureTextsDe,
  ...jobDescriptionTextsDe,
  ...loadTextsDe,
  ...refusalTextsDe,
  ...savingTextsDe,
  ...sessionTextsDe,
  ...shellTextsDe,
  ...searchTextsDe,
  ...sheetTextsDe,
  ...sloTextsDe,
  ...sloInferenceTextsDe,
  ...sloPanelTextsDe,
  ...sloSheetTextsDe,
  ...stepTextsDe,
  ...tableTextsDe,
  ...impactTextsDe,
  ...inspectorTextsDe,
  ...inspectorProductTextsDe,
  ...matrixTextsDe,
  ...offerTextsDe,
  ...outlineTextsDe,
  ...pinsTextsDe,
  ...overruledTextsDe,
  ...overviewTextsDe,
  ...ownershipTextsDe,
  ...domainPageTextsDe,
  ...ownershipReviewTextsDe,
  ...economicsTextsDe,
  ...planTextsDe,
  ...portfolioPlanTextsDe,
  ...productDetailTextsDe,
  ...projectorTextsDe,
  ...readinessTextsDe,
  ...readinessViewTextsDe,
  ...reviewTextsDe,
  ...tidyTextsDe,
  ...typistTextsDe,
  ...shownVersionTextsDe,
  ...versionTextsDe,
}

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
export const catalogue: Readonly<Record<Language, Readonly<Record<StoredKey, string>>>> = { en, de }
