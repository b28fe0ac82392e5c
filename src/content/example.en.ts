/** The example that a teacher begins with: an article of two paragraphs and three questions of different kinds. */
export const exampleEn = {
	article: `---
title: A library for the old quarter
language: en
source: { name: An example to try }
level: 1
summary: A short report about a new library.
---
The town council opened a public library in the old quarter on Saturday morning. It holds about three thousand books, most of them given by residents.

Salma Haddad, who runs the library, said that reading there is free, but borrowing a book takes a card. The library will stay closed on Fridays.
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
    prompt: Who opened the library?
    evidence: [{ quote: The town council opened a public library }]
    choices:
      - text: The town council
        correct: true
      - text: People of the quarter
        rationale: Residents gave books; they did not open the library.
        refutedBy: { quote: most of them given by residents }
      - text: The culture ministry
        rationale: The text speaks of no ministry.
        notMentioned: true
    explanation: The first sentence says that the town council opened it.
  - id: lending-card
    kind: true-false
    skill: comparison
    level: 2
    prompt: Reading in the library takes a card.
    answer: false
    difference: { statement: Reading, article: borrowing a book }
    evidence: [{ quote: 'reading there is free, but borrowing a book takes a card' }]
    rationales:
      'true': The card is for borrowing; reading there is free.
      not-stated: The text states what takes a card.
    explanation: A card is needed to borrow a book, and reading in the library is open to all.
  - id: director-name
    kind: short-text
    skill: attribution
    level: 1
    prompt: Who explained the conditions for borrowing?
    evidence: [{ quote: 'Salma Haddad, who runs the library, said' }]
    answers: [Salma Haddad, Haddad]
    explanation: The text attributes these words to Salma Haddad, who runs the library.
`
};
