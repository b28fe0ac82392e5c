import { askable } from '#lib/bank/askable.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Database } from './database.ts';
import { issueOf } from './failure.ts';
import type { Sessions } from './sessions.ts';
import { Shelf } from './shelf.ts';
import type { Installed } from './works.ts';

/** Where contents of packs are read from. */
type Contents = Pick<Sessions, 'pack'>;

/** A pack that a person added to this device, with its content. */
export interface AddedPack {
	readonly installed: Installed;
	/** Its questions, all of which may be asked; those of the record's digest, unless a rule changed since it was added. */
	readonly pack: Pack;
}

/**
 * The pack whose content is kept under a digest, whole: with questions that a rule that came later does not let be asked.
 * Fails as the store does, and with `record-unreadable` where the content is gone or does not parse.
 */
export async function keptPack(contents: Contents, digest: string): Promise<Result<Pack, Issue>> {
	const kept = await contents.pack(digest);
	if (!kept.ok) return kept;
	const read = parsePack(kept.value);
	return read.ok ? ok(read.value.pack) : fail(issueOf('record-unreadable'));
}

/**
 * An added pack as it is asked from now: without the questions that may not be asked, its record with the digest of just
 * that, so that sessions keep what they began with. Fails as `keptPack`.
 */
export async function addedPack(contents: Contents, installed: Installed): Promise<Result<AddedPack, Issue>> {
	const whole = await keptPack(contents, installed.digest);
	if (!whole.ok) return whole;
	const pack = askable(whole.value);
	const digest = pack.questions.length === whole.value.questions.length ? installed.digest : packDigest(pack);
	return ok({ installed: { ...installed, digest }, pack });
}

/** The pack that was added under a uid, as `addedPack`; `undefined` where there is none. */
export async function addedByUid(
	{ database, sessions }: { readonly database: Database; readonly sessions: Contents },
	uid: string
): Promise<Result<AddedPack | undefined, Issue>> {
	const installed = await new Shelf(database).byUid(uid);
	if (!installed.ok) return installed;
	return installed.value ? addedPack(sessions, installed.value) : ok(undefined);
}
