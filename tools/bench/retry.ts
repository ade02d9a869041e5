/** Does it, and when it fails does it again, at most twice; `say` hears of each failure that is made good. */
export async function retried<Result>(
  name: string,
  attempt: () => Promise<Result>,
  say: (sentence: string) => void,
): Promise<Result> {
  for (const left of [2, 1]) {
    try {
      return await attempt();
    } catch (problem) {
      say(`${name} failed (${(problem as Error).message}); trying again, ${left} left`);
    }
  }
  return await attempt();
}
