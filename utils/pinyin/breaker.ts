/** Divides Chinese text into words without the segmenter: the platform's own word breaker. */
export const breaker = new Intl.Segmenter('zh', { granularity: 'word' });
