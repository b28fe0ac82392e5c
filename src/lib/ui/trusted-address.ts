interface Policy {
	createScriptURL(url: string): string;
}
interface TrustedTypes {
	createPolicy(name: string, rules: Policy): Policy;
}

const made = new Map<string, Policy>();

/**
 * The address of a worker of this app, as one that the browser will run where the page's policy of content asks for trusted
 * addresses; the address as it is elsewhere. `policy` is a name that the content policy lists: it lets through the first address it
 * was asked for and throws on every other. It is typed for strings alone, as the ones who hand it on to the browser are.
 */
export function trustedAddress(policy: string, address: string): string {
	const types: TrustedTypes | undefined =
		'trustedTypes' in window ? (window.trustedTypes as TrustedTypes) : undefined; // not in TypeScript's DOM
	if (!types) return address;
	const known = made.get(policy) ?? types.createPolicy(policy, only(policy, address));
	made.set(policy, known);
	return known.createScriptURL(address);
}

/** The rules of a policy that lets one address through. */
function only(policy: string, address: string): Policy {
	return {
		createScriptURL(asked) {
			if (asked !== address) throw new TypeError(`not an address of ${policy}: ${asked}`);
			return asked;
		}
	};
}
