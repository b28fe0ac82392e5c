import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/kinds/index.ts';
import { lintBank } from './index.ts';
import {
	choosing,
	filling,
	found,
	packOf,
	severities,
	stating,
	tapping,
	typing,
	withChoices
} from './sample.fixture.ts';

describe('banks', () => {
	it('[B1] refuses an id used twice', () => {
		expect(found('B1', choosing(), stating({ id: 'computers-from' }))).toMatchObject([
			{ severity: 'error', place: { question: 'computers-from', path: ['id'] } }
		]);
		expect(found('B1', choosing(), stating())).toEqual([]);
	});

	it('[B2] warns of a prompt asked twice, whatever its spelling', () => {
		const again = choosing({ id: 'again', prompt: 'من قدم الحواسيب الى المكتبه' });
		expect(found('B2', choosing(), again)).toMatchObject([
			{ severity: 'warning', place: { question: 'again' }, params: { other: 'computers-from' } }
		]);
	});

	it('[B2] lets a task recur over different texts', () => {
		const other = filling({ id: 'other', text: 'تُقام في {{maker}} ورش للرسم.' });
		expect(found('B2', filling(), other)).toEqual([]);
		expect(severities('B2', filling(), filling({ id: 'other' }))).toEqual(['warning']);
	});

	const head = typing({ id: 'head', prompt: 'ما اسم المديرة التي قالت كم كتابًا تضمّ المكتبة؟' });

	it('[B3] warns of a prompt that tells the key of a related question', () => {
		const tells = choosing({
			id: 'tells',
			prompt: 'كم كتابًا تضمّ المكتبة كما قالت المديرة ليلى حداد؟'
		});
		expect(found('B3', head, tells)).toMatchObject([
			{
				severity: 'warning',
				place: { question: 'tells', path: ['prompt'] },
				params: { other: 'head', key: 'ليلى حداد' }
			}
		]);
	});

	it('[B3] takes one word of the article for a key that can be told', () => {
		const maker = typing({
			id: 'maker',
			prompt: 'ما مهنة المتقاعد الذي تكفّل بصنع الرفوف؟',
			answers: ['نجار'],
			evidence: [{ quote: 'وتكفّل نجار متقاعد بصنع الرفوف' }]
		});
		const tells = stating({ id: 'tells', prompt: 'تكفّل نجار متقاعد بصنع الرفوف بلا أجر.' });
		expect(found('B3', maker, tells).map((issue) => issue.place.question)).toEqual(['tells']);
	});

	it('[B3] lets questions of one fact, unrelated ones and lists of names hold it', () => {
		const prompt = 'كم كتابًا تضمّ المكتبة كما قالت المديرة ليلى حداد؟';
		expect(found('B3', head, choosing({ id: 'tells', fact: 'head', prompt }))).toEqual([]);
		expect(found('B3', head, choosing({ id: 'far', prompt: 'في أي صيف تُقام ورش ليلى حداد؟' }))).toEqual([]);
		const listed = withChoices(['سعاد خوري', 'ليلى حداد', 'هدى نصر'], {
			id: 'listed',
			prompt: 'مَن قالت إن المكتبة تضمّ ثلاثين ألف كتاب؟'
		});
		expect(found('B3', head, listed)).toEqual([]);
	});

	it('[B4] tells which sentences no question tests, and which have more than their share', () => {
		const one = found('B4', choosing());
		expect(one).toMatchObject([
			{ severity: 'information', params: { case: 'untested', count: 5, sentences: '1, 2, 4, 5, 6' } }
		]);
		const many = [1, 2, 3, 4].map((number) => choosing({ id: `again-${String(number)}` }));
		const heavy = found('B4', ...many, stating()).find((issue) => issue.params?.case === 'heavy');
		expect(heavy?.params?.sentences).toBe('3');
	});

	const five = (make: (id: string) => Question) => ['a', 'b', 'c', 'd', 'e'].map(make);

	it('[B5] tells of a bank of one kind', () => {
		const one = found('B5', ...five((id) => stating({ id })));
		expect(one).toMatchObject([{ severity: 'information', params: { case: 'kind', percent: 100 } }]);
	});

	it('[B5] does not count as beyond literal what one sentence answers word for word', () => {
		const named = five((id) => typing({ id, skill: 'inference' }));
		expect(found('B5', ...named).map((issue) => issue.params?.case)).toContain('literal');
		const read = five((id) => tapping({ id }));
		expect(found('B5', ...read).map((issue) => issue.params?.case)).not.toContain('literal');
	});

	it('[B5] says nothing of a varied bank', () => {
		expect(found('B5', stating(), tapping(), stating({ id: 'x' }), choosing(), filling())).toEqual([]);
	});

	it('checks two thousand questions, and finds each of them alike', () => {
		const many = Array.from({ length: 2000 }, (_, index) =>
			withChoices([`صيادو الحي ${String(index)}`, 'نجار متقاعد', 'طلاب الجامعة'], {
				id: `q-${String(index)}`,
				prompt: `مَن قدّم الحاسوب رقم ${String(index)} إلى مكتبة المدينة؟`
			})
		);
		const told = lintBank(packOf(many), 'files').filter(({ code }) => code === 'G4');
		expect(new Set(told.map(({ place }) => place.question)).size).toBe(2000);
	}, 60_000);
});
