import { type Progress, progressOf } from '#content/steps/progress.ts';
import { useProgress } from '#state/progress.ts';
import { useReader } from '#state/reader.ts';

/** How far this reader has come. */
export const useReaderProgress = (): Progress => progressOf(useReader(), useProgress());
