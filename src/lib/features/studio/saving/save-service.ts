import { Receiving } from '#lib/features/studio/numbered.ts';
import type { WorkStore } from '#lib/storage/work-store.ts';
import { saveRequestSchema, whole } from './save-messages.ts';

/** The worker's half of storing works: what comes in, and what goes out. It holds the questions, so that only those that changed are sent. */
export class SaveService {
	readonly #store: Pick<WorkStore, 'save' | 'keepVersion'>;
	readonly #send: (reply: unknown) => void;
	readonly #questions = new Map<string, Receiving<{ readonly question: unknown }>>();

	constructor(store: Pick<WorkStore, 'save' | 'keepVersion'>, send: (reply: unknown) => void) {
		this.#store = store;
		this.#send = send;
	}

	/** Takes one message; what is none of these is ignored. Settles once it is answered. */
	async take(message: unknown): Promise<void> {
		const parsed = saveRequestSchema.safeParse(message);
		if (!parsed.success) return;
		const { request, work, at, rest, ...sent } = parsed.data;
		const receiving = this.#questions.get(work) ?? new Receiving();
		this.#questions.set(work, receiving);
		const held = receiving.take(sent, (question) => ({ question }));
		const state = whole(
			rest,
			held.map(({ question }) => question)
		);
		const outcome =
			sent.type === 'save'
				? await this.#store.save({ id: work, updatedAt: at, work: state }, sent.before)
				: await this.#store.keepVersion({ work, at, state });
		this.#send({ request, outcome });
	}
}
