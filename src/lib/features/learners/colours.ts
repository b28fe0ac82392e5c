import { learnerColours, type LearnerColour } from '#lib/storage/learner.ts';

/** The colour of a learner who has chosen none: by their place, so that neighbours differ. */
export function colourAt(index: number): LearnerColour {
	return learnerColours[index % learnerColours.length] ?? 'sea';
}

/** A colour that no learner has yet; by the next place where all are taken. */
export function freeColour(learners: readonly { readonly colour: LearnerColour }[]): LearnerColour {
	const taken = new Set(learners.map(({ colour }) => colour));
	return learnerColours.find((colour) => !taken.has(colour)) ?? colourAt(learners.length);
}
