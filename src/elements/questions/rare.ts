/* The elements of `RARE_TYPES`. */
import './build.ts';
import './match.ts';
import './several.ts';
