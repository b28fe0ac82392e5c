import type { Say, SixForms } from '../format.ts';

const questions: SixForms = {
	zero: 'لا سؤال',
	one: 'سؤال واحد',
	two: 'سؤالين',
	few: '# أسئلة',
	many: '# سؤالًا',
	other: '# سؤال'
};

/** The words of the page that ends a session. */
export const quizEndAr = {
	title: 'النتيجة',
	score: (say: Say, correct: number, total: number) => {
		if (correct === 0) return `لم تصب هذه المرة في أيٍّ من الأسئلة (${say.number(total)}).`;
		if (correct === total) return `أجوبتك كلها صحيحة: ${say.number(total)} من ${say.number(total)}.`;
		return `أصبت في ${say.count(correct, questions)} من ${say.number(total)}.`;
	},
	partly: (say: Say, count: number) => `وأصبت بعض الجواب في ${say.count(count, questions)}.`,
	allRight: 'قرأت المقال قراءة دقيقة.',
	most: 'قراءة جيدة. بقيت مواضع قليلة تستحق نظرة أخرى.',
	some: 'في النص مواضع تستحق قراءة ثانية، وهي أمامك هنا.',
	few: 'اقرأ المقال مرة أخرى على مهل، ثم أعد ما فاتك. الدليل معك في كل سؤال.',
	unsaved: (say: Say, count: number) => `لم يُحفظ على الجهاز جوابك عن ${say.count(count, questions)}.`,
	each: 'سؤالًا سؤالًا',
	showEvidence: 'أين الدليل؟',
	readAgain: 'ما يستحق قراءة ثانية',
	readAgainHelp: 'هذه الجمل فيها أجوبة ما فاتك.',
	retryMistakes: (say: Say, count: number) =>
		`أعد ما فاتك: ${say.count(count, { ...questions, two: 'سؤالان' })}`,
	again: 'أعد الأسئلة كلها',
	comesBack: (day: string) => `تعود للمراجعة: ${day}`,
	review: 'راجع الأجوبة',
	toLibrary: 'إلى المكتبة',
	toArticle: 'إلى المقال'
};
