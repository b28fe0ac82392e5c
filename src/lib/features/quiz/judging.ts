/**
 * What a session needs from its first check on: grading, fingerprints, feedback, the review at the end. One module, so that
 * it is fetched as one, after the first question stands.
 */
export { feedbackFor, highlightsOf } from '#lib/bank/feedback.ts';
export { attemptOf, gradingFrom, gradingOf } from './answer.ts';
export { endingOf } from './review.ts';
