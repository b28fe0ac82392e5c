import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segment.ts';

const sentences = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));
const parts = 'قال|نعم|Yes|he|د|ق.م|2015|م|.|..|…|؟|!|“|”|"|«|»|(|)|[1]| | |\n|،';

describe('sentences of a paragraph', () => {
	it('[S1] ascend without overlap and hold everything but white space', () => {
		const text = fc.oneof(
			fc.array(fc.constantFrom(...parts.split('|')), { maxLength: 40 }).map((found) => found.join('')),
			fc.string({ unit: 'grapheme' })
		);
		fc.assert(
			fc.property(text, (within) => {
				let end = 0;
				for (const sentence of segment(within)) {
					expect(within.slice(end, sentence.start).trim()).toBe('');
					expect(sentence.end).toBeGreaterThan(sentence.start);
					const part = within.slice(sentence.start, sentence.end);
					expect(part).toBe(part.trim());
					end = sentence.end;
				}
				expect(within.slice(end).trim()).toBe('');
			}),
			{ numRuns: 500 }
		);
	});

	it.each([
		['S2', ['زار بوتين طهران.', 'ولم يبقَ طويلًا!', 'لماذا؟', 'لا أحد يعرف.']],
		['S2', ['وصل في آذار/مارس 2017 بنسبة 3.5 في المئة.', 'ثم عاد.']],
		['S2', ['تأسست الجامعة عام 1908.[1]', 'وهي أقدم جامعة.[2][3]', 'وتقع في القاهرة.']],
		['S2', ['قال “نحن مستعدون للحوار.”', 'وغادر القاعة.']],
		['S2', ['وصفه بأنه «حدث تاريخي».', 'ثم صمت.']],
		['S3', ['قال “بحثنا المسألة. نأمل في زيارة قريبة. هل تأتون؟ نعم” ثم غادر.', 'انتهى المؤتمر.']],
		['S3', ['قال "بحثنا المسألة. نأمل في زيارة" ثم غادر.', 'انتهى المؤتمر.']],
		['S3', ['قال ”بحثنا المسألة. نأمل في زيارة“ ثم غادر.', 'انتهى المؤتمر.']],
		['S3', ['قال “بحثنا المسألة ثم غادر.', 'انتهى المؤتمر.', 'عاد الجميع.']],
		['S3', ['قال «بحثنا المسألة ثم غادر.', 'وقال «انتهى المؤتمر. عاد الجميع» بعدها.', 'وصمت.']],
		['S4', ['دعا السيد بوتين رئيسنا لزيارة روسيا .. وتم الاتفاق على موعد.', 'ثم عاد.']],
		['S4', ['انتظرنا... ثم غادرنا… ولم يأتِ.', 'عدنا.']],
		['S5', ['زار د. أحمد زويل القاهرة.', 'واستقبله أ. د. علي مشرفة.']],
		['S5', ['بُني المعبد سنة 300 ق.م. في الأقصر.', 'ثم رُمّم.']],
		['S5', ['وُلد سنة 2015 م.', 'وعاش في عمّان.']],
		['S5', ['Mr. Smith met Dr. J. K. Jones in the U.S. Senate at 3 p.m. on Monday.', 'The talks failed.']],
		['S5', ['He moved to the U.S. Navy.', 'It was cold, e.g. in May.', 'We left.']],
		['S6', ['“Is it true?” he asked.', 'Nobody knew.']],
		['S7', ['“هل تأتون؟” سأل الصحافي.', 'فصمت الوزير.']],
		['S7', ['“هل تأتون؟”', 'الوزير صمت.']],
		['S8', ['1. وصل الوفد إلى موسكو.', '2. بدأ الحوار.']],
		['S8', ['وصل الوفد. !', 'بدأ الحوار.']]
	])('[%s] cuts %j', (_, wanted) => {
		expect(sentences(wanted.join(' '))).toEqual(wanted);
	});

	it('[S1] finds nothing in white space', () => {
		expect(segment(' \n\u00A0')).toEqual([]);
	});

	it('[S3] [S4] leaves each paragraph of a news text, quotations and all, one sentence', () => {
		const lines = readFileSync('tests/fixtures/article-ar.txt', 'utf8').split('\n').filter(Boolean);
		expect(lines).toHaveLength(13);
		for (const line of lines) expect(sentences(line)).toEqual([line.trim()]);
	});
});
