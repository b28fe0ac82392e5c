import { digestOf } from '#lib/article/identity.ts';
import { BANK_VERSION } from './bank.ts';
import { canonicalJson } from './canonical.ts';

/** Whether a fingerprint names this question, at this version of its shape or an earlier one (`fingerprint`). */
export function isFingerprintOf(fingerprint: string, question: unknown): boolean {
	const versions = Array.from({ length: BANK_VERSION }, (_, index) => index + 1);
	return versions.some((version) => digestOf(canonicalJson({ version, question })) === fingerprint);
}

/** Whether a digest names this pack (`packDigest`). */
export function isDigestOf(digest: string, pack: unknown): boolean {
	return digestOf(canonicalJson(pack)) === digest;
}
