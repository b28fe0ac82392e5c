/** What is met in a browser, from the library and a first quiz through the other rooms to a reload without a server. */
import type { Question } from '#lib/kinds/index.ts';
import { arabic, english, packOf } from '../../tests/e2e/site.ts';
import type { Served } from '../serve.ts';
import { rooms } from './rooms.ts';
import { has, until, type Tab } from './tab.ts';

export interface Step {
	readonly title: string;
	run(tab: Tab, site: Served): Promise<void>;
}

const q = JSON.stringify;
const proof = 'mark[data-evidence~="answer"]';

function questionAt(slug: string, index: number): Question {
	const question = packOf(slug).questions[index];
	if (!question) throw new Error(`${slug} has no question at ${index}`);
	return question;
}

const pane = (slug: string, index: number) => `[data-question="${questionAt(slug, index).id}"]`;

/** Presses the first choice of the first question that is right or wrong, then checks it. */
async function answerFirst(tab: Tab, slug: string, right: boolean): Promise<void> {
	const question = questionAt(slug, 0);
	if (question.kind !== 'single-choice')
		throw new Error(`the first question of ${slug} has no single choice`);
	const text = question.choices.find(({ correct }) => Boolean(correct) === right)?.text ?? '';
	const labels = `${pane(slug, 0)} label`;
	await has(tab, labels);
	const at = await tab.read(
		`[...document.querySelectorAll(${q(labels)})].findIndex((label) => label.textContent.includes(${q(text)}))`
	);
	if (typeof at !== 'number' || at < 0) throw new Error(`«${text}» is not among the choices`);
	await tab.click(labels, at);
	await has(tab, '[data-action="check"]:not([aria-disabled="true"])');
	await tab.click('[data-action="check"]');
}

/** Holds that the words of the evidence are marked, coloured and in sight in a sentence that has the role too. */
async function expectProof(tab: Tab, slug: string, verdict: string): Promise<void> {
	await has(tab, `[data-verdict="${verdict}"]`);
	await has(tab, `[data-sentence][data-evidence~="answer"] ${proof}`);
	const first = questionAt(slug, 0).evidence.flatMap((each) => ('quote' in each ? [each.quote] : []))[0];
	const marks = `[...document.querySelectorAll(${q(proof)})]`;
	await until(
		tab,
		'the words marked',
		`${marks}.map((mark) => mark.textContent).join('').includes(${q(first)})`
	);
	const style = `getComputedStyle(document.querySelector(${q(proof)}))`;
	await until(tab, 'the paint of the mark', `${style}.backgroundImage.startsWith('linear-gradient(rgb')`);
	await until(tab, 'the whole mark painted', `${style}.backgroundSize.startsWith('100%')`);
	await until(
		tab,
		'the proof uncovered in sight',
		// WebKitGTK lays its scroll bar over the ends of lines: a line that is one short word may lie under it.
		`(() => {
			const mark = document.querySelector(${q(proof)});
			const line = [...mark.getClientRects()].find(({ width }) => width > 60);
			return document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2) === mark;
		})()`
	);
}

async function reloadsToSecond(tab: Tab, slug: string): Promise<void> {
	await tab.reload();
	await has(tab, pane(slug, 1));
}

const online: readonly Step[] = [
	{
		title: 'the library links to the Arabic article',
		async run(tab, { url }) {
			await tab.open(`${url}/`);
			await has(tab, 'html[data-live]');
			await until(tab, 'right to left', `document.documentElement.dir === 'rtl'`);
			await tab.click(`a[href$="/articles/${arabic}/"]`);
		}
	},
	{
		title: 'the reader shows its sentences and leads to the quiz',
		async run(tab) {
			await has(tab, '[data-sentence="1"]');
			await until(tab, 'the interface at work', `document.documentElement.hasAttribute('data-live')`);
			await tab.click(`a[href$="/articles/${arabic}/quiz/"]`);
		}
	},
	{
		title: 'a wrong response gets its verdict and the proof',
		async run(tab) {
			await answerFirst(tab, arabic, false);
			await expectProof(tab, arabic, 'incorrect');
		}
	},
	{
		title: 'the next question is there again after a reload',
		async run(tab) {
			await tab.click('[data-action="next"]');
			await has(tab, pane(arabic, 1));
			await reloadsToSecond(tab, arabic);
		}
	},
	{
		title: 'the English quiz gives a right response its verdict and the proof',
		async run(tab, { url }) {
			await tab.open(`${url}/en/articles/${english}/quiz/`);
			await until(tab, 'left to right', `document.documentElement.dir === 'ltr'`);
			await answerFirst(tab, english, true);
			await expectProof(tab, english, 'correct');
			await tab.click('[data-action="next"]');
			await has(tab, pane(english, 1));
		}
	}
];

const offline: readonly Step[] = [
	{
		title: 'the service worker holds the app',
		run: (tab) => until(tab, 'a controller', `navigator.serviceWorker?.controller?.state === 'activated'`)
	},
	{
		title: 'without a server a reload shows the same question',
		async run(tab, site) {
			await tab.open(`${site.url}/en/articles/${english}/quiz/`);
			await has(tab, pane(english, 1));
			await site.close();
			await reloadsToSecond(tab, english);
		}
	},
	{
		title: 'without a server the library and an Arabic article open by their addresses',
		async run(tab, { url }) {
			await tab.open(`${url}/`);
			await has(tab, `a[href$="/articles/${arabic}/"]`);
			await tab.open(`${url}/articles/${arabic}/`);
			await has(tab, '[data-sentence="1"]');
		}
	}
];

export const steps: readonly Step[] = [...online, ...rooms, ...offline];
