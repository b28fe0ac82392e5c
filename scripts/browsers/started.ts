/** Programs that a run starts, and ends with all that they have started themselves. */
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';

export interface Program {
	readonly path: string;
	readonly args: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** What the program is given to speak through; by default nothing. */
	readonly stdio?: StdioOptions;
}

export interface Started {
	readonly child: ChildProcess;
	/** Ends the program and its own children; nothing happens where it has ended before. */
	end(): void;
}

/** Starts a program in a process group of its own, which ends with this process. */
export function start({ path, args, env = {}, stdio = 'ignore' }: Program): Started {
	const child = spawn(path, args, { stdio, detached: true, env: { ...process.env, ...env } });
	child.on('error', (error) => console.error(`${path}: ${error.message}`));
	const end = () => {
		process.off('exit', end);
		if (child.pid === undefined) return;
		try {
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			// The whole group has ended.
		}
	};
	process.on('exit', end);
	return { child, end };
}
