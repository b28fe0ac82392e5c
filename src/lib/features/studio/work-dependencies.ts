import type { WorkStore } from '#lib/storage/work-store.ts';
import type { Wait } from './autosave.ts';
import type { Desk } from './desk.ts';

/** What tabs tell each other: a work was saved, deleted or brought back. */
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

/** The channel of this browser's tabs, open while someone listens; one that nobody hears where the browser has none. */
export function browserChannel(): WorkChannel {
	if (typeof BroadcastChannel === 'undefined') return { post() {}, listen: () => () => {} };
	const open = () => new BroadcastChannel('dalil-studio');
	const listeners = new Set<object>();
	// One object for both ways: what it says it does not hear itself.
	let channel: BroadcastChannel | undefined;
	return {
		post(news) {
			const way = channel ?? open();
			way.postMessage(news);
			if (way !== channel) way.close();
		},
		listen(hear) {
			const way = (channel ??= open());
			const onmessage = ({ data }: MessageEvent<unknown>) => {
				if (isNews(data)) hear(data);
			};
			listeners.add(onmessage);
			way.addEventListener('message', onmessage);
			return () => {
				way.removeEventListener('message', onmessage);
				if (!listeners.delete(onmessage) || listeners.size > 0) return;
				way.close();
				channel = undefined;
			};
		}
	};
}

function isNews(value: unknown): value is WorkNews {
	if (typeof value !== 'object' || value === null) return false;
	return 'work' in value && typeof value.work === 'string' && 'updatedAt' in value;
}
