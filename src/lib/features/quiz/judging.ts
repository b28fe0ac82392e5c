/**
 * What a session needs from its first check on: parsing, grading, fingerprints, feedback, the review at the end. One module,
 * so that it is fetched as one, after the first question stands.
 */
export { feedbackFor, highlightsOf } from '#lib/bank/feedback.ts';
export { responseOf } from '#lib/kinds/index.ts';
export { attemptOf, gradingFrom, gradingOf } from './answer.ts';
export { flawsOf } from './flaws.ts';
export { endingOf } from './review.ts';
