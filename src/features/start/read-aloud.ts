import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Locale } from '#domain/locale.ts';

const synthesis = (): SpeechSynthesis | undefined =>
  typeof window === 'undefined' ? undefined : window.speechSynthesis;

/** A voice of this device: others send what they read to a server. */
function localVoice(locale: Locale): SpeechSynthesisVoice | undefined {
  return synthesis()
    ?.getVoices()
    .find(({ lang, localService }) => localService && lang.toLowerCase().startsWith(locale));
}

/** Voices come late, and where a browser does not tell (Safari 15) they are there at once. */
function whenVoicesCome(onChange: () => void): () => void {
  const speech = synthesis();
  speech?.addEventListener?.('voiceschanged', onChange);
  return () => speech?.removeEventListener?.('voiceschanged', onChange);
}

/** Reads words aloud where the device itself can; `canRead` is false while prerendering and hydrating. */
export function useReadAloud(locale: Locale) {
  const canRead = useSyncExternalStore(
    whenVoicesCome,
    () => localVoice(locale) !== undefined,
    () => false,
  );
  const [isReading, setReading] = useState(false);
  useEffect(() => () => synthesis()?.cancel(), []);

  function read(words: string): void {
    const voice = localVoice(locale);
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => setReading(false);
    utterance.onerror = () => setReading(false);
    synthesis()?.cancel();
    synthesis()?.speak(utterance);
    setReading(true);
  }

  function stop(): void {
    synthesis()?.cancel();
    setReading(false);
  }

  return { canRead, isReading, read, stop };
}

const blocks = 'h1, h2, p, li, blockquote';

/** What is drawn for the eye, said otherwise or pressed is not read. */
const unread =
  'svg, figure, button, fieldset, nav, [aria-hidden="true"], [data-unread], .when-sources, .visually-hidden';

/** The sentences of a card, in order. */
export function sentencesOf(card: Element): string {
  const copy = card.cloneNode(true) as Element;
  for (const node of Array.from(copy.querySelectorAll(unread))) node.remove();
  return Array.from(copy.querySelectorAll(blocks))
    .filter((block) => !block.querySelector(blocks))
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((sentence) => (/[。？.?:：]$/.test(sentence) ? sentence : `${sentence}。`))
    .join('');
}
