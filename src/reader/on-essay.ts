/* What a reader who moves about in an essay is given. */
import './listen-button';
import './reading-place';
export { answer } from './intents';
