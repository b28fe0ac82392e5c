/** What a question tests, by the names that content files use. */
export const skillsAr = {
	literal: 'معلومة صريحة في النص',
	vocabulary: 'معنى كلمة',
	reference: 'ما يعود عليه الضمير',
	attribution: 'من قال ذلك',
	sequence: 'ترتيب ما حدث',
	cause: 'السبب والنتيجة',
	comparison: 'مقارنة',
	structure: 'أدوات الربط ودور الفقرة',
	inference: 'استنتاج',
	'main-idea': 'الفكرة الرئيسة',
	purpose: 'غرض الكاتب',
	'fact-opinion': 'حقيقة أم رأي'
};

/** How hard a question is, by its author's estimate. */
export const levelsAr = { 1: 'سهل', 2: 'متوسط', 3: 'صعب' };
