/** What every browser can be asked, however it is driven. */
export interface Tab {
  readonly name: string;
  goto(url: string): Promise<void>;
  /** The value of an expression on the page, as JSON allows it. */
  evaluate(expression: string): Promise<unknown>;
  type(selector: string, keys: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Errors of scripts and of the console so far; empty where the driver does not tell. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** Resolves when an expression is true on the page. */
export async function until(tab: Tab, expression: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if ((await tab.evaluate(expression)) === true) return;
    await new Promise((settle) => setTimeout(settle, 100));
  }
  throw new Error(`not so after 20 s: ${expression}`);
}
