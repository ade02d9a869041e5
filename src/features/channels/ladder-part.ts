import { paths } from '#paths.ts';
import { ladderGroundsPart } from '#ui/ladder-grounds-part.ts';

export const groundsPart = ladderGroundsPart(paths);
