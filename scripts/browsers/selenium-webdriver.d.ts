declare module 'selenium-webdriver' {
	export interface WebElement {
		click(): Promise<void>;
	}
	export interface WebDriver {
		get(url: string): Promise<void>;
		navigate(): { refresh(): Promise<void> };
		findElements(by: Locator): Promise<WebElement[]>;
		executeScript(script: string): Promise<unknown>;
		manage(): {
			window(): { setRect(place: { x: number; y: number; width: number; height: number }): Promise<unknown> };
			setTimeouts(milliseconds: { pageLoad: number; script: number }): Promise<void>;
		};
		quit(): Promise<void>;
	}
	/** A way to find elements, made by `By`. */
	export interface Locator {
		readonly using: string;
		readonly value: string;
	}
	export const By: { css(selector: string): Locator };
	export class Builder {
		usingServer(url: string): this;
		withCapabilities(capabilities: Readonly<Record<string, unknown>>): this;
		build(): Promise<WebDriver>;
	}
}
