/** Speech of the device: what `window.speechSynthesis` gives, handed in. */
export interface Speech {
	getVoices(): readonly SpeechSynthesisVoice[];
	speak(utterance: SpeechSynthesisUtterance): void;
	cancel(): void;
	addEventListener(type: 'voiceschanged', listener: () => void): void;
	removeEventListener(type: 'voiceschanged', listener: () => void): void;
}

/** A voice of the device's own for a language; a voice that needs a network is none. */
function localVoice(
	voices: readonly SpeechSynthesisVoice[],
	language: string
): SpeechSynthesisVoice | undefined {
	const [primary = language] = language.split('-');
	return voices.find(
		(voice) => voice.localService && voice.lang.toLowerCase().startsWith(primary.toLowerCase())
	);
}

/** Reads sentences aloud one after the other. */
export class ReadAloud {
	readonly #speech: Speech;
	readonly #language: string;
	/** The number of the sentence being read; `undefined` while silent. */
	reading: number | undefined = $state();
	voice: SpeechSynthesisVoice | undefined = $state.raw();

	constructor(speech: Speech, language: string) {
		this.#speech = speech;
		this.#language = language;
	}

	/** Looks for a voice, now and whenever the device's voices change; gives what stops looking and reading. */
	listen(): () => void {
		const look = (): void => {
			this.voice = localVoice(this.#speech.getVoices(), this.#language);
		};
		look();
		this.#speech.addEventListener('voiceschanged', look);
		return () => {
			this.#speech.removeEventListener('voiceschanged', look);
			this.stop();
		};
	}

	/** Reads from the first of `sentences` to the last, unless stopped. */
	start(sentences: readonly { readonly number: number; readonly text: string }[]): void {
		const [first, ...rest] = sentences;
		if (!first || !this.voice) return this.stop();
		const utterance = new SpeechSynthesisUtterance(first.text);
		utterance.voice = this.voice;
		utterance.lang = this.#language;
		this.reading = first.number;
		utterance.onend = () => this.reading === first.number && this.start(rest);
		utterance.onerror = () => this.stop();
		this.#speech.speak(utterance);
	}

	stop(): void {
		this.reading = undefined;
		this.#speech.cancel();
	}
}
