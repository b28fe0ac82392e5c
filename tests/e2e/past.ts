/** A past for a learner who has answered something today: the same questions on earlier days, as the database keeps them. */
import type { Page } from '@playwright/test';

/** How many days ago, and whether the answers were right and how sure. */
export interface PastDay {
	readonly ago: number;
	readonly right: boolean;
	readonly certainty?: 'sure' | 'quite' | 'unsure';
}

/** Writes the attempts of today once more for each of the days; what is derived is made anew when it is next read. */
export async function givePast(page: Page, days: readonly PastDay[]): Promise<void> {
	await page.evaluate(
		(wanted) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const transaction = database.transaction(['attempts', 'summaries'], 'readwrite');
					const attempts = transaction.objectStore('attempts');
					const reading = attempts.getAll();
					reading.onsuccess = () => {
						let number = 1000;
						for (const { ago, right, certainty } of wanted)
							for (const attempt of reading.result)
								attempts.add({
									...attempt,
									id: crypto.randomUUID(),
									number: number++,
									at: attempt.at - ago * 86_400_000,
									mark: right
										? { points: 1, possible: 1, verdict: 'correct', fraction: 1 }
										: { points: 0, possible: 1, verdict: 'incorrect', fraction: 0 },
									...(certainty ? { certainty } : {})
								});
						transaction.objectStore('summaries').clear();
					};
					transaction.oncomplete = () => {
						database.close();
						resolve();
					};
					transaction.onabort = () => reject(transaction.error);
				};
			}),
		days
	);
}
