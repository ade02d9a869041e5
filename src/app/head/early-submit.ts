/**
 * Keeps forms from leaving the page. An Enter that comes before the app is marked on its form (data-asked):
 * the field's component answers it on arrival.
 */
export function rememberEarlySubmit(): void {
  addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      (event.target as HTMLElement).dataset.asked = '';
    },
    true,
  );
}
