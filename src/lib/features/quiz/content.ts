import type { Pack } from '#lib/bank/bank.ts';
import type { Question } from '#lib/kinds/index.ts';
import type { SessionItem } from '#lib/study/session.ts';

/** A pack as a session uses it. */
export interface Content {
	readonly pack: Pack;
	/** Names the pack's content. */
	readonly digest: string;
	/** The questions that may be asked, by id, in the bank's order. */
	readonly questions: ReadonlyMap<string, Question>;
}

/** The content of a pack all of whose questions may be asked. */
export function contentOf(pack: Pack, digest: string): Content {
	return { pack, digest, questions: new Map(pack.questions.map((one) => [one.id, one])) };
}

/** What a session asks from: one pack, or in practice several. */
export interface Contents {
	readonly all: readonly Content[];
	/** The content that an item is of. Throws where it is of none of them: sessions are taken up without such items. */
	of(item: Pick<SessionItem, 'pack'>): Content;
}

/** Several contents, at least one; an item that names no pack is of the first. */
export function contentsOf(all: readonly Content[]): Contents {
	return {
		all,
		of({ pack }) {
			const found = pack ? all.find(({ digest }) => digest === pack.digest) : all[0];
			if (!found) throw new Error(`no content of ${pack?.slug ?? 'the session'} at hand`);
			return found;
		}
	};
}
