import type { Article } from '#lib/article/article.ts';
import type { Question } from '#lib/kinds/index.ts';
import type { Attempt } from '../attempt.ts';
import { certaintyMark } from '../certainty.ts';
import type { SessionResult } from '../result.ts';
import type { Session } from '../session-record.ts';
import { localTime } from './csv.ts';
import { interactionOf, writtenResponse, type Interaction, type LanguageMap } from './interactions.ts';

/** Where statements say they come from, and about whom. */
export interface Source {
	/** The address of the site, absolute, with a slash at its end: it makes accounts and names of extensions unique. */
	readonly home: string;
	/** The learner's name; only where it is to be handed on. */
	readonly name?: string | undefined;
}

/** The question as it was shown, and its article. */
export interface About {
	readonly question: Question;
	readonly article: Article;
}

interface Activity {
	readonly objectType: 'Activity';
	readonly id: string;
	readonly definition: {
		readonly type: string;
		readonly name?: LanguageMap;
		readonly description?: LanguageMap;
		readonly correctResponsesPattern?: readonly string[];
	} & Partial<Interaction>;
}

interface Score {
	readonly scaled: number;
	readonly raw: number;
	readonly min: 0;
	readonly max: number;
}

/** A statement of xAPI 1.0.3. */
export interface Statement {
	readonly id: string;
	readonly version: '1.0.3';
	readonly actor: {
		readonly objectType: 'Agent';
		readonly name?: string;
		readonly account: { readonly homePage: string; readonly name: string };
	};
	readonly verb: { readonly id: string; readonly display: LanguageMap };
	readonly object: Activity;
	readonly result: {
		readonly score?: Score;
		readonly success?: boolean;
		readonly completion?: boolean;
		readonly response?: string;
		readonly duration: string;
		readonly extensions?: Readonly<Record<string, unknown>>;
	};
	readonly context: {
		readonly registration: string;
		readonly platform: 'Dalil';
		readonly language?: string;
		readonly revision?: string;
		readonly contextActivities?: { readonly parent: readonly Activity[] };
		readonly extensions: Readonly<Record<string, unknown>>;
	};
	readonly timestamp: string;
}

const verbs = {
	answered: {
		id: 'http://adlnet.gov/expapi/verbs/answered',
		display: { 'en-US': 'answered', ar: 'أجاب' }
	},
	completed: {
		id: 'http://adlnet.gov/expapi/verbs/completed',
		display: { 'en-US': 'completed', ar: 'أتمّ' }
	}
} as const;

/** An attempt as a statement: the learner answered the question. Its id is the attempt's, so that sending twice changes nothing. */
export function answeredStatement(attempt: Attempt, { question, article }: About, source: Source): Statement {
	const { mark, certainty, guess, hints } = attempt;
	const response = writtenResponse(question, attempt.response, article);
	const extensions = named(source, {
		hints,
		'evidence-found': mark.evidence,
		certainty,
		'certainty-mark': certainty && certaintyMark(mark, certainty)
	});
	return {
		id: attempt.id,
		version: '1.0.3',
		actor: actorOf(attempt.learner, source),
		verb: verbs.answered,
		object: questionActivity(attempt, { question, article }),
		result: {
			score: scoreOf(mark.points, mark.possible),
			success: mark.verdict === 'correct',
			...(response === undefined ? {} : { response }),
			duration: durationOf(attempt.elapsed),
			extensions
		},
		context: {
			registration: attempt.session,
			platform: 'Dalil',
			language: article.language,
			revision: String(attempt.revision),
			contextActivities: { parent: [packActivity(attempt.uid, article)] },
			extensions: named(source, { mode: attempt.mode, 'before-reading': guess })
		},
		timestamp: timestampOf(attempt.at, attempt.offset)
	};
}

/** A session that was finished, as it ended. */
export interface Finished {
	readonly session: Session;
	readonly result: SessionResult;
	/** The article; absent for practice, which goes over several. */
	readonly article?: Article | undefined;
	/** Minutes that local time was ahead of UTC. */
	readonly offset: number;
}

/** A finished session as a statement; `undefined` where it is not finished. */
export function completedStatement(
	{ session, result, article, offset }: Finished,
	source: Source
): Statement | undefined {
	if (session.finishedAt === undefined) return undefined;
	const object = article ? packActivity(session.uid, article) : practiceActivity(source);
	return {
		id: session.id,
		version: '1.0.3',
		actor: actorOf(session.learner, source),
		verb: verbs.completed,
		object,
		result: {
			...(result.possible > 0 ? { score: scoreOf(result.points, result.possible) } : {}),
			completion: result.unanswered === 0,
			duration: durationOf(Math.max(0, session.finishedAt - session.startedAt))
		},
		context: {
			registration: session.id,
			platform: 'Dalil',
			...(article ? { language: article.language, revision: String(session.revision) } : {}),
			extensions: named(source, { mode: session.mode, 'before-reading': session.guess })
		},
		timestamp: timestampOf(session.finishedAt, offset)
	};
}

function actorOf(learner: string, { home, name }: Source): Statement['actor'] {
	const account = { homePage: home, name: learner };
	return { objectType: 'Agent', ...(name === undefined ? {} : { name }), account };
}

function questionActivity({ uid }: Attempt, { question, article }: About): Activity {
	return {
		objectType: 'Activity',
		id: `urn:uuid:${uid}#${question.id}`,
		definition: {
			type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
			name: { [article.language]: question.prompt },
			description: { [article.language]: question.prompt },
			...interactionOf(question, article)
		}
	};
}

function packActivity(uid: string, { title, language }: Article): Activity {
	return {
		objectType: 'Activity',
		id: `urn:uuid:${uid}`,
		definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name: { [language]: title } }
	};
}

function practiceActivity({ home }: Source): Activity {
	return {
		objectType: 'Activity',
		id: `${home}practice/`,
		definition: {
			type: 'http://adlnet.gov/expapi/activities/assessment',
			name: { 'en-US': 'Practice', ar: 'التدريب' }
		}
	};
}

function scoreOf(points: number, possible: number): Score {
	return { scaled: Math.round((points / possible) * 10_000) / 10_000, raw: points, min: 0, max: possible };
}

/** A length of time as ISO 8601 writes it, to hundredths of a second as xAPI compares them: `PT65.25S`. */
export function durationOf(milliseconds: number): string {
	return `PT${Math.round(milliseconds / 10) / 100}S`;
}

/** A moment in the learner's own zone; in UTC where that is less than an hour behind it, since xAPI refuses offsets of `-00`. */
function timestampOf(at: number, offset: number): string {
	return localTime(at, offset < 0 && offset > -60 ? 0 : offset);
}

/** Extensions by names that belong to the site; those without a value are left out. */
function named(
	{ home }: Source,
	values: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
	const known = Object.entries(values).filter(([, value]) => value !== undefined);
	return Object.fromEntries(known.map(([name, value]) => [`${home}xapi/${name}`, value]));
}
