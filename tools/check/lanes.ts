import { spawn } from 'node:child_process';

/** Something that holds or does not: a command that ends well or badly. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs checks in the order given, as many at once as there are lanes. Each tells what it said when it ends. */
export async function inLanes<C extends Check>(
  lanes: number,
  checks: readonly C[],
  ended: (check: C, isGreen: boolean) => void,
): Promise<void> {
  const waiting = [...checks];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = Date.now();
      const { isGreen, said } = await run(check);
      console.log(`\n— ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)\n${said.trimEnd()}`);
      ended(check, isGreen);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

function run({ command, args, env }: Check): Promise<{ isGreen: boolean; said: string }> {
  const child = spawn('npx', ['--no-install', command, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((resolve) => {
    child.on('error', (problem) => resolve({ isGreen: false, said: problem.message }));
    child.on('close', (code) => resolve({ isGreen: code === 0, said }));
  });
}
