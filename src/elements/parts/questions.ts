/* All that is needed to practise. */
import '../player/question-screen.ts';
import '../screens/practice-over.ts';

export { loadQuestion } from '../questions/registry.ts';
