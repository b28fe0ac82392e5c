/** The example that a teacher begins with: an article of two paragraphs and three questions of different kinds. */
export const exampleAr = {
	article: `---
title: مكتبة الحي
language: ar
source: { name: مثال للتجربة }
level: 1
summary: خبر قصير عن مكتبة جديدة في الحي.
---
افتتحت البلدية صباح السبت مكتبة عامة في الحي القديم. وتضم المكتبة نحو ثلاثة آلاف كتاب، أكثرها تبرّع به السكان.

وقالت مديرة المكتبة سلمى حداد إن القراءة فيها مجانية، لكن إعارة الكتب تحتاج إلى بطاقة. ولن تفتح المكتبة أبوابها يوم الجمعة.
`,
	bank: (uid: string): string => `# yaml-language-server: $schema=../bank.schema.json
version: 1
uid: ${uid}
revision: 1
questions:
  - id: who-opened
    kind: single-choice
    skill: literal
    level: 1
    prompt: من افتتح المكتبة؟
    evidence: [{ quote: افتتحت البلدية صباح السبت مكتبة عامة }]
    choices:
      - text: البلدية
        correct: true
      - text: السكان
        rationale: تبرّع السكان بالكتب، ولم يفتتحوا المكتبة.
        refutedBy: { quote: أكثرها تبرّع به السكان }
      - text: الوزارة
        rationale: لا يذكر النص أي وزارة.
        notMentioned: true
    explanation: تقول الجملة الأولى إن البلدية هي التي افتتحت المكتبة.
  - id: lending-card
    kind: true-false
    skill: comparison
    level: 2
    prompt: تحتاج القراءة في المكتبة إلى بطاقة.
    answer: false
    difference: { statement: القراءة, article: إعارة الكتب }
    evidence: [{ quote: 'القراءة فيها مجانية، لكن إعارة الكتب تحتاج إلى بطاقة' }]
    rationales:
      'true': البطاقة لإعارة الكتب، أما القراءة فيها فمجانية.
      not-stated: يذكر النص ما يحتاج إلى بطاقة صراحة.
    explanation: البطاقة شرط لإعارة الكتب، والقراءة في المكتبة متاحة للجميع.
  - id: director-name
    kind: short-text
    skill: attribution
    level: 1
    prompt: من التي تحدثت عن شروط الإعارة؟
    evidence: [{ quote: وقالت مديرة المكتبة سلمى حداد }]
    answers: [سلمى حداد, سلمى, مديرة المكتبة]
    explanation: ينسب النص هذا الكلام إلى مديرة المكتبة سلمى حداد.
`
};
