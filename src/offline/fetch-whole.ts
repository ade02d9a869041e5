/** How long nothing may come. A network can hang without failing, and a browser then waits for minutes. */
const patience = 20_000;

interface Whole {
  readonly file: Response;
  readonly bytes: ArrayBuffer;
}

/** Fetches a file to its last byte. Fails when nothing of it comes for some time. */
export async function fetchWhole(name: string, init: RequestInit): Promise<Whole> {
  const hanging = new AbortController();
  let timer = setTimeout(() => hanging.abort(), patience);
  try {
    const file = await fetch(name, { ...init, signal: hanging.signal });
    const reader = file.clone().body?.getReader();
    const chunks: Uint8Array[] = [];
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => hanging.abort(), patience);
      chunks.push(next.value);
    }
    return { file, bytes: joined(chunks) };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a fetch failed because nothing came. */
export const isHanging = (problem: unknown): boolean => (problem as Error | undefined)?.name === 'AbortError';

function joined(chunks: readonly Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes.buffer;
}
