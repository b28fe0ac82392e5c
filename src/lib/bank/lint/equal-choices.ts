import { foldText } from '#lib/text/fold.ts';
import type { OutlineChoice } from '#lib/kinds/kind.ts';
import { listPath, poolsOf, textPath, type Contest } from './choices.ts';
import { questionRule, type Asked, type Finding } from './rule.ts';
import { spelling } from './spelling.ts';

/** Punctuation that parts or closes, where it does not stand inside a number or a word. */
const punctuation = /(?<![\p{L}\p{N}])[^\P{P}%‰@#&*/\\-]+|[^\P{P}%‰@#&*/\\-]+(?![\p{L}\p{N}])|-$/gu;

/** NFC, white space, tatweel and punctuation set aside; harakat, hamza, ى and ة kept. */
function plain(text: string): string {
	const spaced = foldText(text, 'space')
		.normalize('NFC')
		.replace(/\u0640/g, '');
	return foldText(spaced.replace(punctuation, ' '), 'space');
}

function repeats(
	choices: readonly OutlineChoice[],
	form: (text: string) => string
): Map<OutlineChoice, string> {
	const first = new Map<string, OutlineChoice>();
	const found = new Map<OutlineChoice, string>();
	for (const choice of choices) {
		const name = form(choice.text);
		const earlier = first.get(name);
		if (earlier) found.set(choice, earlier.text);
		else first.set(name, choice);
	}
	return found;
}

function equalIn({ choices }: Contest, asked: Asked): Finding[] {
	const oneList = listPath(choices).length > 0;
	const counted = (choice: OutlineChoice, earlier: string): boolean => {
		if (oneList || !choice.correct) return true;
		return !choices.some((other) => other.correct && other !== choice && other.text === earlier);
	};
	const same = repeats(choices, plain);
	const close = repeats(choices, spelling);
	return choices.flatMap((choice): Finding[] => {
		const other = same.get(choice) ?? close.get(choice);
		if (other === undefined || !counted(choice, other)) return [];
		const params = { case: same.has(choice) ? 'same' : 'spelling', text: choice.text, other };
		const severity = same.has(choice) ? 'error' : 'warning';
		return [{ severity, path: textPath(asked, choice), quote: choice.text, params }];
	});
}

/**
 * O2: no two choices are equal. Keys that are parts of other things (the targets of two pairs) may be the same word;
 * equal after full folding alone is a warning, since a spelling question may mean it.
 */
export const equalChoices = questionRule('O2', (asked) =>
	poolsOf(asked.outline).flatMap((pool) => equalIn(pool, asked))
);
