interface LaunchParams {
	readonly files?: readonly { getFile(): Promise<File> }[];
}

/** The files that the system opened the installed app with (`file_handlers` of the manifest), where the browser tells of them. */
export function launchedFiles(window: Window, take: (files: readonly File[]) => void): void {
	const queue: unknown = 'launchQueue' in window ? window.launchQueue : undefined;
	if (typeof queue !== 'object' || queue === null || !('setConsumer' in queue)) return;
	const { setConsumer } = queue;
	if (typeof setConsumer !== 'function') return;
	setConsumer.call(queue, ({ files = [] }: LaunchParams) => {
		const found = Promise.all(files.map((file) => file.getFile()));
		// A file that is gone or may not be read is told as nothing having come.
		void found.catch(() => []).then(take);
	});
}
