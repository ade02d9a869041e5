import { useSyncExternalStore } from 'react';

const events = ['focusin', 'focusout', 'input'] as const;

/** Whether the reader is in the middle of writing something: a field has the focus and is not empty. */
export const useIsTyping = (): boolean => useSyncExternalStore(subscribe, isTyping, () => false);

function subscribe(look: () => void): () => void {
  // The focus is nowhere while it moves from one field to the next.
  const later = () => setTimeout(look);
  for (const event of events) document.addEventListener(event, later);
  return () => {
    for (const event of events) document.removeEventListener(event, later);
  };
}

function isTyping(): boolean {
  const field = document.activeElement;
  return (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== '';
}
