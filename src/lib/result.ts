/** What a computation that may fail in an expected way gives: a value, or the reasons there is none. */
export type Result<T, E> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A `Result` that holds `value`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

/** A `Result` that holds the reasons why there is no value. */
export function fail<E>(error: E): { readonly ok: false; readonly error: E } {
	return { ok: false, error };
}
