import type { WorkStore } from '#lib/storage/work-store.ts';
import type { Wait } from './autosave.ts';
import type { Desk } from './desk.ts';

/** What tabs tell each other: a work was saved or deleted. */
export interface WorkNews {
	/** The uid of the work. */
	readonly work: string;
	readonly updatedAt: number;
}

/** The way between tabs that have the same works open. */
export interface WorkChannel {
	post(news: WorkNews): void;
	/** Gives what ends the listening. */
	listen(hear: (news: WorkNews) => void): () => void;
}

/** What a work needs of the world. */
export interface WorkDependencies {
	readonly store: Pick<WorkStore, 'save' | 'byId' | 'keepVersion' | 'versions'>;
	readonly channel: WorkChannel;
	/** UTC milliseconds. */
	readonly now: () => number;
	readonly wait: Wait;
}

/** A desk as it was stored; `updatedAt`, in UTC milliseconds, is absent where it never was. */
export interface StoredDesk {
	readonly desk: Desk;
	readonly updatedAt?: number | undefined;
}

/** The channel of this browser's tabs; one that nobody hears where the browser has none. */
export function browserChannel(): WorkChannel {
	if (typeof BroadcastChannel === 'undefined') return { post() {}, listen: () => () => {} };
	// One object for both ways: what it says it does not hear itself.
	const channel = new BroadcastChannel('dalil-studio');
	return {
		post: (news) => channel.postMessage(news),
		listen(hear) {
			const onmessage = ({ data }: MessageEvent<unknown>) => {
				if (isNews(data)) hear(data);
			};
			channel.addEventListener('message', onmessage);
			return () => channel.removeEventListener('message', onmessage);
		}
	};
}

function isNews(value: unknown): value is WorkNews {
	if (typeof value !== 'object' || value === null) return false;
	return 'work' in value && typeof value.work === 'string' && 'updatedAt' in value;
}
