// The part of a service worker's world that ours uses. TypeScript's own description of it (lib "webworker") is
// another world than "dom", and would be everywhere in src.

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asked extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Extendable {
  readonly data: unknown;
  readonly source: OpenPage | null;
}

export interface OpenPage {
  readonly url: string;
  postMessage(message: unknown): void;
}

interface Events {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly message: Told;
  readonly fetch: Asked;
}

export interface WorkerScope {
  readonly location: Location;
  readonly registration: { readonly waiting: unknown };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): void;
}
