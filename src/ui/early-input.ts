const control = 'button, input, textarea, summary';

/**
 * The same ones in the same order, served and live: what a server cannot draw, as it follows what the reader saved
 * or the device, stands in an element with `data-not-served`.
 */
const controlsIn = (box: HTMLElement | null) =>
  [...(box?.querySelectorAll<HTMLElement>(control) ?? [])].filter(
    (each) => !each.closest('[data-not-served]'),
  );
const foldsIn = (box: HTMLElement | null) => [...(box?.querySelectorAll('details') ?? [])];

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isTextField = (node: Element | null | undefined): node is TextField =>
  node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === 'text');

/** What a reader did in served HTML while nothing answered yet. Controls are named by their place among all. */
export class EarlyInput {
  private pressed = -1;
  private focused = -1;
  private selection: readonly [number | null, number | null] = [null, null];
  private typed: readonly (readonly [place: number, words: string])[] = [];
  private folds: readonly HTMLDetailsElement[] = [];

  /** True when it was a control, so that somebody wants an answer. */
  press(box: HTMLElement | null, target: EventTarget): boolean {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(control) : null;
    if (!pressed) return false;
    // A text field takes words and a fold opens by itself: both are carried over as they then are.
    const answersItself = isTextField(pressed) || pressed.matches('summary');
    this.pressed = answersItself ? -1 : controlsIn(box).indexOf(pressed);
    return true;
  }

  /** Before the served HTML goes. */
  takeFrom(box: HTMLElement | null): void {
    const controls = controlsIn(box);
    const focused = document.activeElement;
    this.focused = controls.indexOf(focused as HTMLElement);
    if (isTextField(focused)) this.selection = [focused.selectionStart, focused.selectionEnd];
    this.folds = foldsIn(box);
    this.typed = controls.flatMap((field, place) =>
      isTextField(field) && field.value !== field.defaultValue ? [[place, field.value] as const] : [],
    );
  }

  /** What was open stays open. Done before anybody sees the live one. */
  openIn(box: HTMLElement | null): void {
    for (const [place, fold] of foldsIn(box).entries()) {
      const served = this.folds[place];
      if (!served?.open) continue;
      fold.open = true;
      Object.assign(fold.dataset, served.dataset); // They say who opened it.
    }
    this.folds = [];
  }

  /** Done again, once the live one is there. */
  giveTo(box: HTMLElement | null): void {
    const controls = controlsIn(box);
    for (const [place, words] of this.typed) type(controls[place], words);
    const focused = controls[this.focused];
    focused?.focus();
    if (isTextField(focused)) focused.setSelectionRange(...this.selection);
    controls[this.pressed]?.click();
  }
}

/** As a keyboard would: React hears of it only past the value that it set itself. */
function type(field: Element | undefined, words: string): void {
  if (!isTextField(field)) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, words);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
