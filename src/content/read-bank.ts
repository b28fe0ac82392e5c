import { parseBank } from '#lib/bank/parse.ts';
import type { Bank } from '#lib/bank/bank.ts';
import type { Issue, Path } from '#lib/issue.ts';
import { placed } from '#lib/syntax/place.ts';
import { readSource } from './source-file.ts';
import { strayCharacters } from './stray-characters.ts';
import { readYaml, type YamlSource } from '#lib/syntax/yaml.ts';

/** A bank as read, where it could be, and all that was found on the way. */
export interface ReadBank {
	readonly bank?: Bank;
	readonly issues: readonly Issue[];
	/** Adds line and column to an issue of lint, whose path starts at the question it names. */
	place(issue: Issue): Issue;
}

/** The way to the question with that id, in the file as written. */
function pathOf(value: unknown, id: string): Path {
	const questions =
		typeof value === 'object' && value !== null && 'questions' in value ? value.questions : [];
	if (!Array.isArray(questions)) return [];
	const index = questions.findIndex(
		(question: unknown) =>
			typeof question === 'object' && question !== null && 'id' in question && question.id === id
	);
	return index < 0 ? [] : ['questions', index];
}

function placeLint(issue: Issue, yaml: YamlSource): Issue {
	const { question, path = [] } = issue.place;
	const above = question === undefined ? [] : pathOf(yaml.value, question);
	return placed({ ...issue, place: { ...issue.place, path: [...above, ...path] } }, yaml);
}

/** Reads `bank.yaml` at `path`. Issues carry line and column; the caller adds the file. */
export async function readBank(path: string): Promise<ReadBank> {
	const unread = (issues: readonly Issue[]): ReadBank => ({ issues, place: (issue) => issue });
	const source = await readSource(path);
	if (!source.ok) return unread(source.error);
	const { text } = source.value;
	const about = [...source.value.issues, ...strayCharacters(text, 'bank')];
	const yaml = readYaml(text);
	if (yaml.issues.length > 0) return unread([...about, ...yaml.issues]);
	if (yaml.value === null || yaml.value === undefined) {
		return unread([...about, { code: 'file-empty', severity: 'error', place: { line: 1, column: 1 } }]);
	}
	const parsed = parseBank(yaml.value);
	const found = parsed.ok ? parsed.value.issues : parsed.error;
	return {
		...(parsed.ok ? { bank: parsed.value.bank } : {}),
		issues: [...about, ...found.map((issue) => placed(issue, yaml))],
		place: (issue) => placeLint(issue, yaml)
	};
}
