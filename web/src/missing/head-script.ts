import { followTheSky } from '../theme/follow-the-sky.ts';

followTheSky();
