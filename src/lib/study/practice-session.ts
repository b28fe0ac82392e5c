import type { PackRef, Session, SessionItem } from './session-record.ts';
import { start, type Asked, type Beginning } from './session.ts';

/** What a session over several packs names as its pack: none. The nil UUID (RFC 9562, 5.9), so that no pack is taken for it. */
export const acrossPacks: PackRef = {
	uid: '00000000-0000-0000-0000-000000000000',
	revision: 1,
	slug: 'practice',
	digest: '0'.repeat(64)
};

/** What practice is begun with: each question names its pack. */
export interface PracticeBeginning extends Pick<Beginning, 'id' | 'learner' | 'at'> {
	readonly questions: readonly Required<Asked>[];
}

/** A new practice session over the packs of its questions. Throws where there is no question to ask. */
export function startPractice(beginning: PracticeBeginning): Session {
	return start({ ...beginning, mode: 'practice', pack: acrossPacks });
}

/** The pack of an item. */
export function packOf(session: Session, item: Pick<SessionItem, 'pack'>): PackRef {
	const { uid, revision, slug, digest } = item.pack ?? session;
	return { uid, revision, slug, digest };
}

/** The packs that a session asks from, each once, in the order in which they first come up. */
export function packsOf(session: Session): readonly PackRef[] {
	const packs = session.items.map((item) => packOf(session, item));
	return [...new Map(packs.map((pack) => [pack.digest, pack])).values()];
}
