import { contestsOf, textPath } from './choices.ts';
import { scanNumbers } from '#lib/text/number-words.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { monthsNamed } from './months.ts';
import { questionRule } from './rule.ts';

type Form = 'date' | 'year' | 'number' | 'words';

const short = 6;

/** What a choice looks like: a date names a month or a day of the week; a year is four digits; else it counts or it tells. */
function formOf(text: string, lexis: Lexis): Form {
	const words = lexis.tokens(text);
	if (words.length > short) return 'words';
	const weekdays = lexis.folded(lexis.lexicon.weekdays);
	if (monthsNamed(text).size > 0 || words.some((word) => weekdays.has(word))) return 'date';
	const { numbers, rest } = scanNumbers(text, lexis.language);
	const [first] = numbers;
	if (first === undefined || rest.length > 2) return 'words';
	if (first.form === 'words' && first.value < 3) return 'words';
	const isYear = first.form === 'digits' && first.value >= 1000 && first.value < 2200;
	return isYear && numbers.length === 1 ? 'year' : 'number';
}

function agree(one: Form, other: Form): boolean {
	if (one === other) return true;
	return [one, other].includes('year') && one !== 'words' && other !== 'words';
}

/** G8: distractors are of the key's type, as far as form tells: dates and numbers (HDR 23, 29). */
export const alikeTypes = questionRule('G8', (asked, context) => {
	const lexis = lexisOf(context);
	return contestsOf(asked.outline).flatMap(({ keys, distractors }) => {
		const forms = keys.map((key) => formOf(key.text, lexis));
		return distractors
			.filter((choice) => !forms.some((form) => agree(form, formOf(choice.text, lexis))))
			.map((choice) => ({
				severity: 'information',
				path: textPath(asked, choice),
				quote: choice.text,
				params: { text: choice.text, key: keys[0]?.text ?? '' }
			}));
	});
});
