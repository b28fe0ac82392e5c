import type { levelsAr, skillsAr } from './skills.ar.ts';

export const skillsEn: typeof skillsAr = {
	literal: 'Stated in the text',
	vocabulary: 'Meaning of a word',
	reference: 'What a pronoun points to',
	attribution: 'Who said it',
	sequence: 'Order of what happened',
	cause: 'Cause and effect',
	comparison: 'Comparison',
	structure: 'Connectives and the role of a paragraph',
	inference: 'Inference',
	'main-idea': 'Main idea',
	purpose: 'The writer’s purpose',
	'fact-opinion': 'Fact or opinion'
};

export const levelsEn: typeof levelsAr = { 1: 'Easy', 2: 'Medium', 3: 'Hard' };
