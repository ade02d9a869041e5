import { spawn } from 'node:child_process';
import { installed } from '../../setup/debian.ts';
import type { Tab } from './tab.ts';

const port = 4431;
const element = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKitGTK, by the WebDriver protocol. It has no way to tell of errors. */
export async function openWebKit(): Promise<Tab | null> {
  if (!installed('WebKitWebDriver', ['webkit2gtk-driver', 'xvfb', 'xauth'])) return null;
  const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const stop = () => driver.pid !== undefined && process.kill(-driver.pid);
  try {
    const started = await patiently(() =>
      ask<{ sessionId: string; capabilities: Record<string, string> }>('POST', '/session', {
        capabilities: {},
      }),
    );
    const session = `/session/${started.sessionId}`;
    const find = async (selector: string) =>
      (
        await ask<Record<string, string>>('POST', `${session}/element`, {
          using: 'css selector',
          value: selector,
        })
      )[element];
    const { browserName, browserVersion } = started.capabilities;
    return {
      name: `WebKitGTK (${browserName} ${browserVersion})`,
      goto: (url) => ask('POST', `${session}/url`, { url }),
      evaluate: (expression) =>
        ask('POST', `${session}/execute/sync`, { script: `return (${expression})`, args: [] }),
      type: async (selector, keys) =>
        ask('POST', `${session}/element/${await find(selector)}/value`, { text: keys }),
      click: async (selector) => ask('POST', `${session}/element/${await find(selector)}/click`, {}),
      complaints: () => [],
      close: async () => {
        await ask('DELETE', session).catch(() => {});
        stop();
      },
    };
  } catch (problem) {
    stop();
    throw problem;
  }
}

async function ask<Value>(method: string, path: string, body?: object): Promise<Value> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

/** The driver needs a moment to start. */
async function patiently<Value>(act: () => Promise<Value>): Promise<Value> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (problem) {
      if (tries === 30) throw problem;
      await new Promise((settle) => setTimeout(settle, 500));
    }
  }
}
