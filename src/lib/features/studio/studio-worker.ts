import { Database } from '#lib/storage/database.ts';
import { WorkStore } from '#lib/storage/work-store.ts';
import { LintService } from './lint-service.ts';
import { SaveService } from './saving/save-service.ts';

/** The worker of the studio: what it does stands in its services, and which of them it is, in its name. */
const send = (reply: unknown) => postMessage(reply);
const service =
	self.name === 'save'
		? new SaveService(new WorkStore(new Database()), send)
		: new LintService(send, () => new Promise((resolve) => setTimeout(resolve)));

addEventListener('message', ({ data }: MessageEvent<unknown>) => void service.take(data));
