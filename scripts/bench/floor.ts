/**
 * The floor: the least a page can do that shows the same article and asks the same questions. Plain HTML, a few lines of
 * script, each response stored with a strict write before its proof is marked. What Dalil costs beyond it is what Dalil is.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Pack } from '#lib/bank/bank.ts';
import { outlineOf } from '#lib/kinds/index.ts';

interface FloorQuestion {
	readonly id: string;
	readonly prompt: string;
	readonly choices: readonly { readonly text: string; readonly correct: boolean }[];
	readonly quote: string;
	readonly explanation: string;
}

/** The questions of a pack that offer one set of choices, as little as a page needs of them. */
export function floorQuestions(pack: Pack): FloorQuestion[] {
	return pack.questions.flatMap((question) => {
		const [group] = outlineOf(question).groups;
		const [proof] = question.evidence;
		if (!group || !proof) return [];
		return [
			{
				id: question.id,
				prompt: question.prompt,
				choices: group.choices.map(({ text, correct }) => ({ text, correct })),
				quote: 'quote' in proof ? proof.quote : proof.nearest,
				explanation: question.explanation
			}
		];
	});
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const script = `
const questions = JSON.parse(document.getElementById('bank').textContent);
const ask = document.getElementById('ask');
const check = document.getElementById('check');
let at = 0;
const opening = new Promise((resolve) => {
	const request = indexedDB.open('floor', 1);
	request.onupgradeneeded = () => request.result.createObjectStore('attempts', { autoIncrement: true });
	request.onsuccess = () => resolve(request.result);
});
function show() {
	const question = questions[at % questions.length];
	ask.dataset.question = question.id;
	ask.innerHTML = '<p></p><div role="status"></div>';
	ask.firstChild.textContent = question.prompt;
	question.choices.forEach((choice, index) => {
		const label = document.createElement('label');
		label.innerHTML = '<input type="radio" name="choice" data-choice>';
		label.firstChild.value = index;
		label.append(choice.text);
		ask.append(label);
	});
	check.dataset.action = 'check';
	check.setAttribute('aria-disabled', 'true');
}
ask.addEventListener('change', () => check.removeAttribute('aria-disabled'));
check.addEventListener('click', async () => {
	if (check.dataset.action === 'next') { unmark(); at += 1; show(); return; }
	const question = questions[at % questions.length];
	const chosen = Number(ask.querySelector(':checked').value);
	const database = await opening;
	const writing = database.transaction('attempts', 'readwrite', { durability: 'strict' });
	writing.objectStore('attempts').add({ question: question.id, chosen, at: Date.now() });
	await new Promise((resolve) => (writing.oncomplete = resolve));
	const verdict = ask.querySelector('[role=status]');
	verdict.dataset.verdict = question.choices[chosen].correct ? 'correct' : 'incorrect';
	verdict.textContent = question.explanation;
	for (const paragraph of document.querySelectorAll('article p')) {
		const start = paragraph.textContent.indexOf(question.quote);
		if (start < 0) continue;
		const range = document.createRange();
		range.setStart(paragraph.firstChild, start);
		range.setEnd(paragraph.firstChild, start + question.quote.length);
		const mark = document.createElement('mark');
		mark.dataset.evidence = 'answer';
		range.surroundContents(mark);
		mark.scrollIntoView({ block: 'center' });
		break;
	}
	check.dataset.action = 'next';
});
function unmark() {
	for (const mark of document.querySelectorAll('mark')) {
		const paragraph = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		paragraph.normalize();
	}
}
show();
`;

/** The whole floor page. */
export function floorPage(pack: Pack): string {
	const paragraphs = pack.article.paragraphs.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
	const bank = JSON.stringify(floorQuestions(pack)).replaceAll('<', '\\u003c');
	return `<!doctype html><html lang="${pack.article.language}" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escaped(pack.article.title)}</title>
<style>body{font:18px/1.9 serif;margin:1rem}label{display:block;min-height:48px}</style></head>
<body><article><h1>${escaped(pack.article.title)}</h1>${paragraphs}</article>
<section id="ask"></section><button id="check">تحقّق</button>
<script type="application/json" id="bank">${bank}</script><script>${script}</script></body></html>`;
}

/** Serves the page, compressed, on a free port of the loopback. */
export async function serveFloor(pack: Pack): Promise<{ url: string; close(): Promise<void> }> {
	const body = gzipSync(floorPage(pack));
	const server = createServer((request, response) => {
		const found = request.url === '/';
		response.writeHead(found ? 200 : 404, {
			'content-type': 'text/html; charset=utf-8',
			'content-encoding': 'gzip'
		});
		response.end(found ? body : gzipSync(''));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the floor page has no port');
	return {
		url: `http://127.0.0.1:${address.port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
