import { readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { contentTypes } from '../build/headers.ts';

/** Encodings that files lie precompressed in, the smallest first. */
const endings = { br: '.br', gzip: '.gz' } as const;

export type Encoding = keyof typeof endings;

export const encodings = Object.keys(endings) as readonly Encoding[];

/** What a host reads itself and answers nobody with. */
const isForTheHost = /(\.br|\.gz|[\\/]_headers)$/;

/** One way to send a file. */
interface Variant {
  readonly file: string;
  readonly etag: string;
}

export interface Served extends Variant {
  readonly contentType: string;
  readonly encoded: Readonly<Partial<Record<Encoding, Variant>>>;
}

/** The files of a folder by their paths, as they are now. Nothing else can be asked for. */
export class ServedFiles {
  readonly #files = new Map<string, Served>();

  constructor(folder: string) {
    const variants = new Map<string, Variant>();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile()) variants.set(file, { file, etag: etagOf(file) });
    }
    for (const [file, variant] of variants) {
      if (isForTheHost.test(file)) continue;
      const contentType = contentTypes[extname(file).slice(1)] ?? 'application/octet-stream';
      const encoded = Object.fromEntries(
        encodings.flatMap((encoding) => {
          const copy = variants.get(file + endings[encoding]);
          return copy ? [[encoding, copy]] : [];
        }),
      );
      this.#files.set(`/${relative(folder, file).split(sep).join('/')}`, {
        ...variant,
        contentType,
        encoded,
      });
    }
  }

  /** `/carrier` is answered with `carrier.html`. */
  at(path: string): Served | undefined {
    return this.#files.get(path === '/' ? '/index.html' : path) ?? this.#files.get(`${path}.html`);
  }
}

function etagOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}
